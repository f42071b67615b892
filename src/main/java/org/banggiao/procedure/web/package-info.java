/** The pages and forms of {@code procedure}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.procedure.web;
