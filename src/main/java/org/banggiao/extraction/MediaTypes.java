package org.banggiao.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a file is from its first bytes; the name only settles what bytes leave open. */
public final class MediaTypes {
  public static final String PDF = "application/pdf";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String DOC = "application/msword";
  public static final String ODT = "application/vnd.oasis.opendocument.text";
  public static final String HTML = "text/html";
  public static final String TEXT = "text/plain";
  public static final String MAIL = "message/rfc822";
  public static final String EDXML = "application/edxml+xml";
  public static final String XML = "application/xml";
  public static final String ZIP = "application/zip";
  public static final String OLE = "application/x-ole-storage";
  public static final String RTF = "application/rtf";
  public static final String BINARY = "application/octet-stream";

  /** How many bytes from the start {@link #sniff} looks at. */
  public static final int HEAD = 64 * 1024;

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)^\\s*(?:(?:<!--.*?-->|<\\?xml[^>]*>)\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|div|p|table|script)\\b.*");
  private static final Pattern MAIL_START =
      Pattern.compile(
          "(?is)^(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:from|received|return-path|mime-version|message-id):.*");
  private static final Pattern MAIL_SECOND =
      Pattern.compile("(?im)^(?:to|subject|date|content-type|mime-version|message-id):");
  private static final Pattern EDXML_NAMESPACE =
      Pattern.compile("QCVN_102_2016|http://www\\.go\\.vn/eDoc");

  private MediaTypes() {}

  /**
   * @param bytes the file, or at least its first {@link #HEAD} bytes
   * @return a media type; {@link #ZIP} and {@link #OLE} when the kind of container cannot be told
   *     from the head
   */
  public static String sniff(byte[] bytes, String name) {
    String low = name.toLowerCase(Locale.ROOT);
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    String shortHead = head.substring(0, Math.min(1024, head.length()));
    if (shortHead.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return zip(head, low);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return ole(head, low);
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    String image = image(head);
    return image.isEmpty() ? text(head, low) : image;
  }

  private static String zip(String head, String name) {
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return ODT;
    }
    if (head.contains("word/") || name.endsWith(".docx") || name.endsWith(".docm")) {
      return DOCX;
    }
    return name.endsWith(".odt") ? ODT : ZIP;
  }

  private static String ole(String head, String name) {
    boolean encryptedOoxml = name.endsWith(".docx") || name.endsWith(".docm");
    return head.contains("W\0o\0r\0d\0D\0o\0c\0") || name.endsWith(".doc") || encryptedOoxml
        ? DOC
        : OLE;
  }

  private static String image(String head) {
    if (head.startsWith("\u0089PNG\r\n")) {
      return "image/png";
    }
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return "image/jpeg";
    }
    return head.startsWith("II*\0") || head.startsWith("MM\0*") ? "image/tiff" : "";
  }

  private static String text(String head, String name) {
    boolean utf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    String ascii =
        utf16 || inPairs(head) ? head.replace("\0", "").replaceFirst("^(?:ÿþ|þÿ)", "") : head;
    String start = ascii.startsWith("\u00EF\u00BB\u00BF") ? ascii.substring(3) : ascii;
    String begin = start.substring(0, Math.min(4096, start.length()));
    if (begin.stripLeading().startsWith("<") && EDXML_NAMESPACE.matcher(begin).find()) {
      return EDXML;
    }
    if (HTML_START.matcher(begin).matches()) {
      return HTML;
    }
    if (begin.stripLeading().startsWith("<?xml")) {
      return XML;
    }
    boolean mail =
        !name.endsWith(".txt")
            && MAIL_START.matcher(begin).matches()
            && MAIL_SECOND.matcher(begin).find();
    if (mail || (name.endsWith(".eml") && begin.contains(":"))) {
      return MAIL;
    }
    if ((name.endsWith(".html") || name.endsWith(".htm")) && begin.contains("<")) {
      return HTML;
    }
    return controlShare(start) < (name.endsWith(".txt") ? 0.2 : 0.02) ? TEXT : BINARY;
  }

  /**
   * UTF-16 without its mark: zeros are many, and nearly all of them first, or second, in a pair.
   */
  private static boolean inPairs(String head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length(); i++) {
      if (head.charAt(i) == 0) {
        zeros[i % 2]++;
      }
    }
    return zeros[0] + zeros[1] > 0.3 * head.length()
        && Math.min(zeros[0], zeros[1]) < 0.05 * Math.max(zeros[0], zeros[1]);
  }

  private static double controlShare(String head) {
    long controls =
        head.chars().filter(c -> c < 0x20 && "\t\n\r\f\u000B\u001B".indexOf(c) < 0).count();
    return head.isEmpty() ? 0 : (double) controls / head.length();
  }
}
