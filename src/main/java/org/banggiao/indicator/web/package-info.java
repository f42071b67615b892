/** The pages and forms of {@code indicator}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.indicator.web;
