import { screen, waitFor } from '@testing-library/react';
import { AgencyElsewhere } from '../../web/admin/AgencyElsewhere.js';
import { GroupElsewhere, PostElsewhere } from '../../web/admin/ListedElsewhere.js';
import { useOffice } from '../../web/admin/use-office.js';
import { fakeServer, problem, specialist } from './support/fake-server.js';
import { renderInApp } from './support/in-app.js';

const [here, there] = ['0190a0a0-0000-7000-8000-00000000000a', '0190a0a0-0000-7000-8000-00000000000b'];
const agencyId = '0190a0a0-0000-7000-8000-000000000001';
const offices = [here, there].map((id) => ({ id, name: id, secretariatName: `Văn phòng ${id}` }));
const me = { ...specialist, role: 'administrator' as const, office: null };

function Page() {
  const { officeId } = useOffice();
  return (
    <>
      <p>{officeId}</p>
      {officeId === here && <AgencyElsewhere id={agencyId} />}
    </>
  );
}

describe('a link to an agency that the office on the page does not have', () => {
  beforeEach(() => localStorage.clear());

  it('goes over to the office that has it', async () => {
    fakeServer({
      'GET /api/offices': { status: 200, body: { offices } },
      [`GET /api/agencies/${agencyId}`]: { status: 200, body: { id: agencyId, officeId: there } },
    });
    renderInApp(<Page />, { me });
    await waitFor(() => expect(screen.getByText(there)).toBeTruthy());
  });

  it('is missing where the address names no id at all', async () => {
    fakeServer({ 'GET /api/offices': { status: 200, body: { offices } } });
    renderInApp(<AgencyElsewhere id="khong-phai-ma" />, { me });
    expect(await screen.findByText(/Không tìm thấy nội dung này/)).toBeTruthy();
  });

  it('is missing where no office has it, and the page stays', async () => {
    fakeServer({
      'GET /api/offices': { status: 200, body: { offices } },
      [`GET /api/agencies/${agencyId}`]: { status: 404, body: problem('NOT_FOUND', 404) },
    });
    renderInApp(<Page />, { me });
    expect(await screen.findByText(/Không tìm thấy nội dung này/)).toBeTruthy();
    expect(screen.getByText(here)).toBeTruthy();
  });
});

describe.each([
  ['post', 'posts', 'posts', PostElsewhere],
  ['group', 'agency-groups', 'groups', GroupElsewhere],
] as const)('a link to a %s that the office on the page does not have', (_, path, name, RowElsewhere) => {
  const rowId = '0190a0a0-0000-7000-8000-000000000002';
  const listOf = (ids: readonly string[]) => ({ status: 200, body: { [name]: ids.map((id) => ({ id })) } });
  function PageOfList() {
    const { officeId } = useOffice();
    return (
      <>
        <p>{officeId}</p>
        {officeId === here && <RowElsewhere id={rowId} />}
      </>
    );
  }
  beforeEach(() => localStorage.clear());

  it('goes over to the office that has it', async () => {
    fakeServer({
      'GET /api/offices': { status: 200, body: { offices } },
      [`GET /api/${path}`]: listOf([agencyId, rowId]),
    });
    renderInApp(<PageOfList />, { me });
    await waitFor(() => expect(screen.getByText(there)).toBeTruthy());
  });

  it('is missing where no office has it, and says why where that cannot be asked', async () => {
    const answers = {
      'GET /api/offices': { status: 200, body: { offices } },
      [`GET /api/${path}`]: listOf([]),
    };
    fakeServer(answers);
    const { unmount } = renderInApp(<PageOfList />, { me });
    expect(await screen.findByText(/Không tìm thấy nội dung này/)).toBeTruthy();
    unmount();
    fakeServer({ ...answers, [`GET /api/${path}`]: { status: 500, body: problem('INTERNAL', 500) } });
    renderInApp(<PageOfList />, { me });
    expect(await screen.findByRole('button', { name: 'Tải lại' })).toBeTruthy();
  });
});
