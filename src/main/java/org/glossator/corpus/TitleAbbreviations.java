package org.glossator.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The title of a court document as a brief cites it: "Order Granting Pl.'s Ex Parte Appl. for Leave
 * to Take Limited Expedited Disc." The words are those that the Bluebook's table BT1 abbreviates.
 */
final class TitleAbbreviations {
  private static final Map<String, String> SHORT = table();

  private TitleAbbreviations() {}

  static String abbreviate(String title) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < title.length()) {
      int end = at;
      while (end < title.length() && Character.isLetter(title.charAt(end))) {
        end++;
      }
      if (end == at) {
        out.append(title.charAt(at++));
        continue;
      }
      out.append(word(title, at, end));
      at = end;
    }
    return out.toString().replace("Summ. Judgment", "Summ. J.");
  }

  /** A word's short form; the plural possessive keeps its own: "Defs.'". */
  private static String word(String title, int start, int end) {
    String word = title.substring(start, end);
    String found = SHORT.get(word.toLowerCase(Locale.ROOT));
    boolean capital = Character.isUpperCase(word.charAt(0));
    return found == null || !capital ? word : found;
  }

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    String words =
        """
        administrative Admin.
        affidavit Aff.
        amended Am.
        amendment Am.
        answers Answers
        appeal App.
        appendix App.
        application Appl.
        attachment Attach.
        attorney Att'y
        attorneys Att'ys
        authorities Auths.
        brief Br.
        certiorari Cert.
        complaint Compl.
        counterclaim Countercl.
        declaration Decl.
        defendant Def.
        defendants Defs.
        deposition Dep.
        discovery Disc.
        document Doc.
        documents Docs.
        evidence Evid.
        exhibit Ex.
        exhibits Exs.
        hearing Hr'g
        injunction Inj.
        interrogatories Interrogs.
        interrogatory Interrog.
        magistrate Mag.
        memorandum Mem.
        motion Mot.
        motions Mots.
        number No.
        objection Obj.
        objections Objs.
        opinion Op.
        opposition Opp'n
        permanent Perm.
        petition Pet.
        petitioner Pet'r
        plaintiff Pl.
        plaintiffs Pls.
        preliminary Prelim.
        production Produc.
        reconsideration Recons.
        request Req.
        requests Reqs.
        respondent Resp't
        response Resp.
        stipulation Stip.
        summary Summ.
        supplemental Suppl.
        temporary Temp.
        testimony Test.
        transcript Tr.
        """;
    for (String row : words.lines().toList()) {
      int space = row.indexOf(' ');
      table.put(row.substring(0, space), row.substring(space + 1));
    }
    return Map.copyOf(table);
  }
}
