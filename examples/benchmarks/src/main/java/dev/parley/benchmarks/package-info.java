/** How fast the parser reads, beside a bare tokenizer over the same bytes. No API. */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
