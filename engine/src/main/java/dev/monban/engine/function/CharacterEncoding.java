package dev.monban.engine.function;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A character encoding of the IANA registry that Terraform 1.11 knows.
 *
 * @param registered the name that stands first in the registry
 * @param charset empty where this Java runtime has none
 * @param witness another table of the same encoding; where the two differ it is open which one
 *     Terraform has
 */
record CharacterEncoding(String registered, Optional<Charset> charset, Optional<Charset> witness) {

  /** On each line the registered name, Java's, and the further names that Terraform takes. */
  private static final String TABLE =
      """
      Big5 Big5/x-MS950-HKSCS csbig5
      EUC-KR x-windows-949 cseuckr
      Extended_UNIX_Code_Packed_Format_for_Japanese EUC-JP/x-euc-jp-linux cseucpkdfmtjapanese euc-jp
      GB18030 GB18030 csgb18030
      GBK GBK/x-mswin-936 cp936 csgbk ms936 windows-936
      HZ-GB-2312 HZ-GB-2312
      IBM00858 IBM00858 ccsid00858 cp00858 csibm00858 pc-multilingual-850+euro
      IBM01140 IBM01140 ccsid01140 cp01140 csibm01140
      IBM037 IBM037 cp037 csibm037 ebcdic-cp-ca ebcdic-cp-nl ebcdic-cp-us ebcdic-cp-wt
      IBM1047 IBM1047 csibm1047 ibm-1047
      IBM437 IBM437 437 cp437 cspc8codepage437
      IBM850 IBM850 850 cp850 cspc850multilingual
      IBM852 IBM852 852 cp852 cspcp852
      IBM855 IBM855 855 cp855 csibm855
      IBM860 IBM860 860 cp860 csibm860
      IBM862 IBM862 862 cp862 cspc862latinhebrew
      IBM863 IBM863 863 cp863 csibm863
      IBM865 IBM865 865 cp865 csibm865
      IBM866 IBM866 866 cp866 csibm866
      ISO-2022-JP ISO-2022-JP/x-windows-iso2022jp csiso2022jp
      ISO-8859-10 ISO-8859-10 csisolatin6 iso-ir-157 iso_8859-10:1992 l6 latin6
      ISO-8859-13 ISO-8859-13 csiso885913
      ISO-8859-14 ISO-8859-14 csiso885914 iso-celtic iso-ir-199 iso_8859-14 iso_8859-14:1998 l8 latin8
      ISO-8859-15 ISO-8859-15 csiso885915 iso_8859-15 latin-9
      ISO-8859-16 ISO-8859-16 csiso885916 iso-ir-226 iso_8859-16 iso_8859-16:2001 l10 latin10
      ISO_8859-1:1987 ISO-8859-1 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso_8859-1 l1 latin1
      ISO_8859-2:1987 ISO-8859-2 csisolatin2 iso-8859-2 iso-ir-101 iso_8859-2 l2 latin2
      ISO_8859-3:1988 ISO-8859-3 csisolatin3 iso-8859-3 iso-ir-109 iso_8859-3 l3 latin3
      ISO_8859-4:1988 ISO-8859-4 csisolatin4 iso-8859-4 iso-ir-110 iso_8859-4 l4 latin4
      ISO_8859-5:1988 ISO-8859-5 csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso_8859-5
      ISO_8859-6-E ISO-8859-6 csiso88596e iso-8859-6-e
      ISO_8859-6-I ISO-8859-6 csiso88596i iso-8859-6-i
      ISO_8859-6:1987 ISO-8859-6 arabic asmo-708 csisolatinarabic ecma-114 iso-8859-6 iso-ir-127 iso_8859-6
      ISO_8859-7:1987 ISO-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso_8859-7
      ISO_8859-8-E ISO-8859-8 csiso88598e iso-8859-8-e
      ISO_8859-8-I ISO-8859-8 csiso88598i iso-8859-8-i
      ISO_8859-8:1988 ISO-8859-8 csisolatinhebrew hebrew iso-8859-8 iso-ir-138 iso_8859-8
      ISO_8859-9:1989 ISO-8859-9 csisolatin5 iso-8859-9 iso-ir-148 iso_8859-9 l5 latin5
      KOI8-R KOI8-R cskoi8r
      KOI8-U KOI8-U cskoi8u
      Shift_JIS Shift_JIS/windows-31j csshiftjis ms_kanji
      US-ASCII US-ASCII ansi_x3.4-1968 ansi_x3.4-1986 cp367 csascii ibm367 iso-ir-6 iso646-us iso_646.irv:1991 us
      UTF-16 UTF-16 csutf16
      UTF-16BE UTF-16BE csutf16be
      UTF-16LE UTF-16LE csutf16le
      UTF-8 UTF-8 csutf8
      macintosh x-MacRoman csmacintosh mac
      windows-1250 windows-1250 cswindows1250
      windows-1251 windows-1251 cswindows1251
      windows-1252 windows-1252 cswindows1252
      windows-1253 windows-1253 cswindows1253
      windows-1254 windows-1254 cswindows1254
      windows-1255 windows-1255 cswindows1255
      windows-1256 windows-1256 cswindows1256
      windows-1257 windows-1257 cswindows1257
      windows-1258 windows-1258 cswindows1258
      windows-874 x-windows-874 cswindows874
      """;

  private static final Map<String, CharacterEncoding> BY_NAME = read();

  /** The encoding called {@code name}, in whatever case. */
  static Optional<CharacterEncoding> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, CharacterEncoding> read() {
    Map<String, CharacterEncoding> encodings = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      String[] names = line.split(" ");
      String[] tables = names[1].split("/");
      CharacterEncoding encoding =
          new CharacterEncoding(
              names[0],
              charset(tables[0]),
              tables.length > 1 ? charset(tables[1]) : Optional.empty());
      encodings.put(names[0].toLowerCase(Locale.ROOT), encoding);
      for (int i = 2; i < names.length; i++) {
        encodings.put(names[i], encoding);
      }
    }
    return encodings;
  }

  private static Optional<Charset> charset(String name) {
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  /** Whether a text begins with a mark that tells the order of bytes, even an empty one. */
  boolean beginsWithMark() {
    return registered.equals("UTF-16");
  }

  /**
   * Whether {@code character} has a place in the encoding; Java lets control characters be in some
   * that have none.
   */
  boolean contains(int character) {
    boolean withoutControls =
        (registered.startsWith("ISO_8859-") || registered.startsWith("ISO-8859-"))
            && !registered.startsWith("ISO_8859-1:")
            && !registered.startsWith("ISO_8859-9:");
    return !withoutControls || character < 0x80 || character > 0x9F;
  }

  /** Whether Java puts every character where Terraform puts it. */
  boolean isCertain() {
    return witness.isEmpty() && elsewhere().isEmpty();
  }

  /** Whether Java puts {@code character} where Terraform puts it, unless the witness differs. */
  boolean isCertain(int character) {
    return elsewhere().indexOf(character) < 0;
  }

  /** The characters that Java and its witness put where Terraform does not. */
  private String elsewhere() {
    return switch (registered) {
      case "Big5" ->
          "\u3003\u5029\u507D\u5305\u5344\u537F\u5A77\u5E75\u5F58\u6490"
              + "\u6674\u675E\u6C9C\u6E1D\u6E2F\u716E\u745C\u74E9\u7809";
      case "Extended_UNIX_Code_Packed_Format_for_Japanese" ->
          "\u00A2\u00A3\u00A5\u00AC\u2014\u2016\u203E\u2212\u301C";
      case "GB18030" ->
          "\u1E3F\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB\uFE10"
              + "\uFE11\uFE12\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19";
      case "IBM01140", "IBM037", "IBM1047" -> "\n\u0085";
      case "ISO-2022-JP" -> "\u00A5\u203E";
      case "KOI8-U" -> "\u040E\u045E\u255D\u256C";
      case "Shift_JIS" -> "\u00A2\u00A3\u00A5\u00AC\u203E";
      case "windows-1255" -> "\u05BA";
      default -> "";
    };
  }
}
