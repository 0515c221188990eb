/**
 * Awards and titles, kinds of commendation, and the five outcomes that a condition or a verdict can
 * have.
 */
@NullMarked
package vn.xetkhen.award;

import org.jspecify.annotations.NullMarked;
