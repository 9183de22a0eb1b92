/** Hands the student a file, without the `downloads` permission, which would add a line to the install warning. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is handled; a minute is only for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
