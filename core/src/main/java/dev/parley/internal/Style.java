package dev.parley.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The way Immutables generates builders and withers for the records of an annotated package: package-private, so that
 * no generated name shows in the API.
 *
 * <p>A record of such a package names its two halves and gives the builder a public face:
 *
 * <pre>{@code
 * @Value.Builder
 * public record Quota(Optional<Party> from, Optional<Party> to, Quantity quantity) implements WithQuota {
 *     public static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     public static final class Builder extends QuotaBuilder {
 *         Builder() {
 *             quantity(Quantity.unknown());
 *         }
 *     }
 * }
 * }</pre>
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true,
        forceEqualsInWithers = true,
        // The annotations that would otherwise be found on the class path are not on the module path.
        allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface Style {}
