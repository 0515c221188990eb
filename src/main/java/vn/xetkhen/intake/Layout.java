package vn.xetkhen.intake;

/** Whom a list names. */
public enum Layout {
  INDIVIDUALS,
  COLLECTIVES,
  /** Row by row a person or a collective, as in some provinces' hand-outs. */
  MIXED
}
