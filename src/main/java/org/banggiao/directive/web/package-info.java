/** The pages and forms of {@code directive}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.directive.web;
