package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.text.Token;
import java.util.*;

final class Amounts {
    static final List<String> U = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    static String l(List<Token> t, int i) {
        return i < t.size() && i >= 0 ? t.get(i).lower() : "";
    }

    static int q(List<Token> t, int i) {
        while (i < t.size()
                && (t.get(i).kind() == Token.Kind.OPEN_QUOTE || t.get(i).kind() == Token.Kind.CLOSE_QUOTE)) i++;
        return i;
    }

    static long num(List<Token> t, int i) {
        if (i >= t.size()) return -1;
        Token k = t.get(i);
        if (k.kind() == Token.Kind.NUMBER) {
            String s = k.text().replaceAll("[ ,\u00a0]", "");
            if (!s.matches("\\d{1,9}")) return -1;
            long v = Long.parseLong(s);
            if (i > 0
                    && List.of("june", "may", "march", "february", "september", "june", "august", "age", "ages")
                            .contains(l(t, i - 1))) return -1;
            if (v > 1990 && v < 2035 && List.of("in", "since").contains(l(t, i - 1))) return -1;
            return v;
        }
        return U.indexOf(k.lower());
    }

    static Optional<Amount> at(ImmutableList<Token> t, int i) {
        String w = l(t, i);
        String w2 = l(t, i + 1), w3 = l(t, i + 2);
        if (w.equals("tens") && w2.equals("of") && w3.equals("thousands"))
            return a(Quantity.between(20000, 99999).asApproximate(), i, i + 3);
        if (w.equals("hundreds")) return a(Quantity.between(200, 999).asApproximate(), i, i + 1);
        if (w.equals("thousands")) return a(Quantity.between(2000, 9999).asApproximate(), i, i + 1);
        int n;
        long v;
        if (w.equals("at") && w2.equals("least") && (v = num(t, n = q(t, i + 2))) >= 0)
            return a(Quantity.atLeast(v), i, n + 1);
        if (w.equals("up") && w2.equals("to") && (v = num(t, n = q(t, i + 2))) >= 0)
            return a(Quantity.atMost(v), i, n + 1);
        if (w.equals("more") && w2.equals("than") && (v = num(t, n = q(t, i + 2))) >= 0)
            return a(Quantity.atLeast(v), i, n + 1);
        if (List.of("around", "about", "some", "roughly", "approximately").contains(w)
                && (v = num(t, n = q(t, i + 1))) >= 0) return a(Quantity.about(v), i, n + 1);
        if (List.of("nearly", "almost").contains(w) && (v = num(t, n = q(t, i + 1))) >= 0)
            return a(Quantity.atMost(v).asApproximate(), i, n + 1);
        if (w.equals("between") && (v = num(t, i + 1)) >= 0 && w3.equals("and") && num(t, i + 3) >= 0)
            return a(Quantity.between(v, num(t, i + 3)), i, i + 4);
        if ((v = num(t, i)) >= 0 && !w.equals("one")) return a(Quantity.exactly(v), i, i + 1);
        return Optional.empty();
    }

    static Optional<Amount> a(Quantity q, int f, int to) {
        return Optional.of(new Amount(q, f, to, false));
    }

    static Optional<Ratio> ratioAt(ImmutableList<Token> t, int i) {
        long v = num(t, i);
        if (v < 0) return Optional.empty();
        int j = i + 1;
        if (l(t, j).equals("-")) j++;
        if (!l(t, j).equals("for")) return Optional.empty();
        j++;
        if (l(t, j).equals("-")) j++;
        long u = num(t, j);
        return u < 0 ? Optional.empty() : Optional.of(new Ratio(Quantity.exactly(v), Quantity.exactly(u), i, j + 1));
    }
}
