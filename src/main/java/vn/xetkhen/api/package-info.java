/** The REST twin under /api/v1, errors as problem+json. */
@NullMarked
package vn.xetkhen.api;

import org.jspecify.annotations.NullMarked;
