/** The pages of {@code ingest}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.ingest.web;
