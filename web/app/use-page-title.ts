import { useEffect } from 'react';

/** "Quá hạn (14) · 15/TB-UBND · Đôn Đốc"; what is empty is left out. A form that was refused starts with "Lỗi:". */
export function usePageTitle(...parts: readonly (string | null | undefined | false)[]): void {
  const title = [...parts.filter((part): part is string => Boolean(part)), 'Đôn Đốc'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
