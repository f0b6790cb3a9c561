package dev.parley.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** News made up for measuring, in words of our own; the same seed gives the same bytes. */
final class News {
    /** Of so many ordinary articles one is about an exchange or talks. */
    private static final int RELEVANT = 25;

    private static final int LEAST = 9;
    private static final int MORE = 20;
    private static final int PARAGRAPH = 3;

    private static final ImmutableList<Story> ORDINARY = Story.of("ordinary.txt");
    private static final ImmutableList<Story> DENSE = Story.of("dense.txt");
    private static final ImmutableList<String> CONFLICTS = Story.lines("conflicts.txt");

    private final Random random;

    private News(long seed) {
        this.random = new Random(seed);
    }

    /** Reports on exchanges and talks alone, in UTF-8, so many bytes at least. */
    static ImmutableList<byte[]> dense(long bytes) {
        return new News(1).articles(bytes, 1);
    }

    /** News of all subjects, a few percent of them on exchanges and talks, in UTF-8, so many bytes at least. */
    static ImmutableList<byte[]> ordinary(long bytes) {
        return new News(2).articles(bytes, RELEVANT);
    }

    /** One report on exchanges and talks of so many characters at least. */
    static String report(int chars) {
        News news = new News(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < chars) {
            text.append(news.article(DENSE)).append('\n');
        }
        return text.toString();
    }

    private ImmutableList<byte[]> articles(long bytes, int relevant) {
        ImmutableList.Builder<byte[]> articles = ImmutableList.builder();
        long size = 0;
        while (size < bytes) {
            boolean dense = random.nextInt(relevant) == 0;
            byte[] article = article(dense ? DENSE : ORDINARY).getBytes(StandardCharsets.UTF_8);
            articles.add(article);
            size += article.length;
        }
        return articles.build();
    }

    /** A title, a blank line, and 9 to 28 sentences of a story, which starts over with other numbers and names when it is told. */
    private String article(ImmutableList<Story> stories) {
        Story story = stories.get(random.nextInt(stories.size()));
        Slots slots = new Slots(random);
        if (stories.equals(DENSE)) {
            slots.keep(CONFLICTS.get(random.nextInt(CONFLICTS.size())));
        }
        StringBuilder text = new StringBuilder(slots.fill(story.title())).append("\n\n");
        int told = LEAST + random.nextInt(MORE);
        int next = random.nextInt(story.sentences().size());
        for (int i = 0; i < told; i++) {
            text.append(
                    slots.fill(story.sentences().get(next % story.sentences().size())));
            text.append(random.nextInt(PARAGRAPH) == 0 ? '\n' : ' ');
            next += 1 + random.nextInt(2);
        }
        return text.toString();
    }
}
