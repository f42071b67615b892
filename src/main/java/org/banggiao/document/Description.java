package org.banggiao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a document says it is: the values a person confirms (Nghị định 30/2020, Appendix I). */
public record Description(
    String title,
    @Nullable String typeName,
    @Nullable String symbol,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    String language,
    @Nullable String urgency) {}
