/*
 * How the built application is cut into files. By itself the bundler makes a file of every set of modules that the same screens
 * share: a desk was 50 files of which most are smaller than the heads of their answers. What is named here stays together, and
 * what a screen needs alone stays with the screen. `npm run bench -- web` says what a desk loads.
 */

interface Group {
  name: string;
  test: RegExp;
}

const mantine = (components: string): RegExp => new RegExp(`/@mantine/core/esm/components/(?:${components})/`);

const either = (...parts: RegExp[]): RegExp => new RegExp(parts.map(({ source }) => source).join('|'));

/** In the order in which they take modules; each takes what its modules are made of and nobody took before. */
const groups: readonly Group[] = [
  {
    // nearly every screen has a field and does something
    name: 'fields',
    test: either(
      mantine('Input|InputBase|TextInput|Textarea|NativeSelect|ActionIcon|InlineInput'),
      /\/(?:AccordionChevron|CheckIcon|RadioIcon|use-callback-ref|to-int|get-env)\.mjs/,
      /\/web\/forms\/(?:ConfirmLine|matches-typed|DateField|FieldLabel|RefusalList|field|fields\.module|typed-date|words|Form\.module)\b(?!\.en)/,
      /\/web\/design\/(?:DueText|due-words|chip-words|CountTabs|EmptyState|ReasonedButton|DropDialog|MenuOnDemand|ActsMenu)\b/,
      /\/web\/table\/(?:AsOfBand|use-first-part|use-width|move-focus|row-element|address-filter|use-address-filters|table-as-text|copy|words|use-narrow)\b(?!\.en)/,
      /\/web\/app\/(?:use-page-title|states\/Answered|live\/)/,
      /\/web\/api\/(?:use-act|new-id)\b/,
      /\/web\/words\/(?!\w+\.en)/,
      /\/icons\/Icon(?:Copy|Printer|ChevronDown|ChevronLeft|ChevronRight|CircleCheck|ArrowBackUp|CalendarDue|Plus)\b/,
    ),
  },
  {
    name: 'lists',
    test: either(
      mantine('SegmentedControl'),
      /\/web\/table\/(?:DataTable|ListHead|use-list|use-selection|BulkBar)\b/,
      /\/@tanstack\/react-virtual\//,
    ),
  },
  // what is drawn beside something: lists of choices, and the menus, which come when one is opened (web/design/MenuOnDemand.tsx)
  { name: 'floats', test: either(mantine('Popover'), /\/@floating-ui\//) },
  {
    name: 'panels',
    test: either(
      mantine('ModalBase|Modal|Drawer|ScrollArea'),
      /\/web\/table\/(?:ListWithPanel|FilterBar|FilteredList|use-open-row)\b/,
    ),
  },
  { name: 'menus', test: either(mantine('Menu'), /\/web\/(?:design\/(?:OpenMenu|MenuActs)|table\/ViewItems)\b/) },
  { name: 'choices', test: mantine('Combobox|Checkbox|Select') },
  {
    name: 'forms',
    test: /\/web\/forms\/(?:use-form|FormSummary|TextField|ChoiceField|SelectField|SendButton)\b/,
  },
  { name: 'story', test: /\/web\/assignments\/(?:words(?!\.en)|StoryLine|event-words|assignment-types)\b/ },
  { name: 'admin', test: /\/web\/admin\/(?:AdminPage|words)\b(?!\.en)/ },
  { name: 'standing', test: /\/web\/design\/(?:StatusChip|status-table|status-of)\b/ },
];

/** What several screens of one area share; an area that another is made of stands before it. */
const areas = [
  /\/web\/source\//,
  /\/web\/desk\//,
  /\/web\/agency\//,
  /\/web\/leadership\/(?!Overdue)/,
  /\/web\/intake\//,
  /\/web\/directives\//,
  /\/web\/orders\//,
];

export const chunkGroups = [
  { name: 'frame', tags: ['$initial' as const], priority: 100 },
  ...groups.map(({ name, test }, index) => ({ name, test, priority: 50 - index })),
  ...areas.map((test, index) => ({
    name: test.source.split('/')[2]?.replace('\\', '') ?? '',
    test,
    minShareCount: 2,
    priority: 20 - index,
  })),
];
