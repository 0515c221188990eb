/**
 * Vietnamese letters: what old fonts and careless copying did to them, and when two names agree.
 */
@NullMarked
package vn.xetkhen.letters;

import org.jspecify.annotations.NullMarked;
