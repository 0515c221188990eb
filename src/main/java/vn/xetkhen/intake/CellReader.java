package vn.xetkhen.intake;

/** Reads a cell that is not blank and holds no error. */
interface CellReader<T> {
  Parsed<T> read(RawCell cell);
}
