package dev.parley.frame.agreement;

import dev.parley.fact.Category;
import dev.parley.frame.transfer.AgreedOn;
import dev.parley.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The agreements of one sentence, and the words in which what moves is agreed on rather than handed over. */
final class Agreements {
    /** How many tokens apart the words may stand that tell of one agreement. */
    static final int NEAR = 8;

    private final List<Agreed> all = new ArrayList<>();
    private final List<AgreedOn.Range> words = new ArrayList<>();

    /** Adds an agreement; one of nobody knows what is none. */
    void add(Agreed agreed) {
        if (agreed.category.isPresent()) {
            all.add(agreed);
        }
    }

    /** Adds a deal of which nothing but its day is known, unless the sentence tells what was agreed. */
    void addDated(Agreed agreed) {
        if (all.isEmpty()) {
            all.add(agreed);
        }
    }

    /** Forgets what was agreed on a category without its numbers, which are told now. */
    void replaceUncounted(Optional<Category> category) {
        all.removeIf(other -> other.category.equals(category) && other.quotas.isEmpty());
    }

    void cover(int from, int to) {
        words.add(new AgreedOn.Range(from, to));
    }

    /** Whether a mention stands within words that tell what was agreed. */
    boolean covers(Mention mention) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).holds(mention)) {
                return true;
            }
        }
        return false;
    }

    /** Where the sentence tells what was agreed. */
    List<AgreedOn.Range> words() {
        return words;
    }

    List<Agreed> all() {
        return all;
    }
}
