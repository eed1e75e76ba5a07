import { Menu } from '@mantine/core';
import { densities, useDensity } from '../app/preferences.js';
import type { ViewMenuProps } from './ViewMenu.js';
import { useColumnChoice } from './use-column-choice.js';
import { useTableWords } from './words.js';
import classes from './ListHead.module.css';

/** The choices of the menu "Hiển thị". */
export default function ViewItems({ id, columns }: ViewMenuProps) {
  const say = useTableWords();
  const [density, setDensity] = useDensity();
  const { switchedOff, toggle } = useColumnChoice(id);
  const optional = columns.filter(({ hidesAt }) => hidesAt !== undefined);
  return (
    <>
      <Menu.Label>{say('table.density')}</Menu.Label>
      {densities.map((one) => (
        <Menu.Item
          key={one}
          role="menuitemradio"
          aria-checked={density === one}
          onClick={() => setDensity(one)}
          leftSection={<Mark isOn={density === one} />}
        >
          {say(`density.${one}`)}
        </Menu.Item>
      ))}
      {optional.length > 0 && <Menu.Label>{say('table.columns')}</Menu.Label>}
      {optional.map(({ key, head }) => (
        <Menu.Item
          key={key}
          role="menuitemcheckbox"
          aria-checked={!switchedOff.has(key)}
          onClick={() => toggle(key)}
          leftSection={<Mark isOn={!switchedOff.has(key)} />}
        >
          {head}
        </Menu.Item>
      ))}
    </>
  );
}

const Mark = ({ isOn }: { isOn: boolean }) => <span className={isOn ? classes.on : classes.off} aria-hidden />;
