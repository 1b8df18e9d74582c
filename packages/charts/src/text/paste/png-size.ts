/** Dots of a PNG, as its first block says (PNG, 11.2.1). @throws RangeError where it is none */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (view.getUint32(0) !== 0x89504e47) throw new RangeError('no PNG')
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
