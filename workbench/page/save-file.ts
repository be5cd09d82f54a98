import type { Workbook } from '../excel/workbook';

/** Offers the workbook as a file. What makes it is large, and loads only when it is asked for. */
export async function saveFile(workbook: Workbook): Promise<void> {
  const { workbookFile } = await import('../xlsx/workbook-file');
  const url = URL.createObjectURL(new Blob([await workbookFile(workbook)]));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${workbook.name}.xlsx` });
  link.click();
  URL.revokeObjectURL(url);
}
