package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.Quota;
import java.util.Optional;

/**
 * Those whom one side is still to hand over, as a sentence tells it.
 *
 * @param category empty where no noun tells it
 * @param criteria what they all are
 * @param quota how many, from whom and to whom
 * @param from the index of the first token that tells it
 * @param to the index behind the last one
 */
public record Due(Optional<Category> category, ImmutableSet<Criterion> criteria, Quota quota, int from, int to) {}
