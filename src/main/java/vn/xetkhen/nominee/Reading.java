package vn.xetkhen.nominee;

/**
 * How what was not handed in is completed. A standard reached in the least favourable reading is
 * met; in the most favourable only, it is missing; in neither, not met.
 */
public enum Reading {
  LEAST_FAVOURABLE,
  MOST_FAVOURABLE
}
