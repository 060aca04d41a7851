/** A link would not carry the token: the file is fetched, then handed to the browser. */
export const handFile = (file: Blob, name: string) => {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
