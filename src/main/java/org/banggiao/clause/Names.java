package org.banggiao.clause;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.banggiao.kernel.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Countries by ISO 3166 code or name, in English and Vietnamese. Codes and most names are those of
 * the Java platform (CLDR); the rest are forms depositaries use, and States that are no more, whose
 * ids are the codes ISO 3166-3 keeps for them.
 */
final class Names {

  private static final Map<String, String> COUNTRIES = new HashMap<>();
  private static final Map<String, String> SHOWN = new HashMap<>();

  private static final String MORE =
      """
      VN|Viet Nam|Socialist Republic of Viet Nam|Vietnam
      US|United States of America|USA|U.S.A.|United States
      GB|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain|United Kingdom
      RU|Russian Federation|Russia
      KR|Republic of Korea|South Korea
      KP|Democratic People's Republic of Korea|DPRK|North Korea
      IR|Iran (Islamic Republic of)|Islamic Republic of Iran|Iran
      LA|Lao People's Democratic Republic|Lao PDR|Laos
      BO|Bolivia (Plurinational State of)|Plurinational State of Bolivia
      VE|Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela
      FM|Micronesia (Federated States of)|Federated States of Micronesia
      MD|Republic of Moldova|Moldova
      SY|Syrian Arab Republic|Syria
      TZ|United Republic of Tanzania|Tanzania
      MK|The former Yugoslav Republic of Macedonia|TFYR of Macedonia|Republic of North Macedonia|North Macedonia
      CZ|Czech Republic|Czechia
      CD|Democratic Republic of the Congo|DR Congo|Zaire
      CG|Congo|Republic of the Congo
      CI|Côte d'Ivoire|Ivory Coast
      CV|Cabo Verde|Cape Verde
      SZ|Swaziland|Eswatini
      TR|Türkiye|Turkey
      MM|Myanmar|Burma
      BN|Brunei Darussalam|Brunei
      TL|Timor-Leste|East Timor
      PS|State of Palestine|Palestine
      VA|Holy See|Vatican
      LY|Libyan Arab Jamahiriya|Libya
      GM|Gambia|The Gambia|Republic of The Gambia
      BS|Bahamas|The Bahamas
      KN|Saint Kitts and Nevis
      LC|Saint Lucia
      VC|Saint Vincent and the Grenadines
      ST|Sao Tome and Principe
      AG|Antigua and Barbuda
      TT|Trinidad and Tobago
      BA|Bosnia and Herzegovina
      NL|Netherlands|Kingdom of the Netherlands|Netherlands (Kingdom of the)
      CN|China|People's Republic of China
      KG|Kyrgyzstan|Kyrgyz Republic
      SK|Slovakia|Slovak Republic
      EU|European Union|European Community|European Economic Community|EC|EEC|European Communities
      CSHH|Czechoslovakia|CSK
      YUCS|Yugoslavia|Yugoslavia (former)|YUG|Socialist Federal Republic of Yugoslavia|SFRY
      DDDE|German Democratic Republic|GDR|DDR|East Germany
      SUHH|Union of Soviet Socialist Republics|USSR|SUN|Soviet Union|SU
      CSXX|Serbia and Montenegro|SCG
      VDVN|Republic of Viet-Nam|South Viet Nam
      """;

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      String name = country.getDisplayCountry(Locale.ENGLISH);
      SHOWN.put(code, name);
      COUNTRIES.put(key(name), code);
      COUNTRIES.put(key(country.getDisplayCountry(Locale.of("vi"))), code);
      COUNTRIES.put(key(country.getISO3Country()), code);
      COUNTRIES.put(key(code), code);
    }
    for (String line : MORE.split("\n")) {
      String[] names = line.strip().split("\\|");
      for (String name : names) {
        COUNTRIES.put(key(name), names[0]);
      }
      SHOWN.put(names[0], names[1]);
    }
  }

  private Names() {}

  /** Names that differ only in marks, case, spaces and signs are one: "Viet-Nam" is "viet nam". */
  static String key(String name) {
    return Fold.plain(name.replace("&", " and "))
        .replaceAll("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** The code of a country named by code or name; null for none. */
  static @Nullable String country(String name) {
    return COUNTRIES.get(key(name));
  }

  static String shown(String id) {
    return SHOWN.getOrDefault(id, id);
  }
}
