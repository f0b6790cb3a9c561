package dev.parley.json;

import static com.google.common.base.CaseFormat.LOWER_CAMEL;
import static com.google.common.base.CaseFormat.LOWER_UNDERSCORE;
import static com.google.common.base.CaseFormat.UPPER_CAMEL;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record as an object, with its components in their order as properties in snake_case. */
final class RecordForm<R extends Record> implements Form<R> {
    static final String TAG = "type";

    private final Constructor<R> constructor;
    private final Optional<String> tag;
    private final ImmutableList<Property> properties;
    private final ImmutableSet<String> names;

    /**
     * The form of a record, given those of its components.
     *
     * @param tag what the property {@code type} says, which comes first; empty where there is none
     */
    RecordForm(Class<R> type, Optional<String> tag, Function<RecordComponent, Form<?>> forms) {
        this.constructor = constructor(type);
        this.tag = tag;
        this.properties = Arrays.stream(type.getRecordComponents())
                .map(component -> Property.of(component, forms.apply(component)))
                .collect(toImmutableList());
        this.names = Stream.concat(
                        tag.stream().map(t -> TAG), properties.stream().map(Property::name))
                .collect(toImmutableSet());
    }

    private static <R extends Record> Constructor<R> constructor(Class<R> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new VerifyException(e);
        }
    }

    R cast(Object value) {
        return constructor.getDeclaringClass().cast(value);
    }

    @Override
    public R read(Node node, Consumer<Misfit> passedOver) throws Misfit {
        Map<String, Node> stated = node.stated(names, passedOver);
        Object[] values = new Object[properties.size()];
        for (int i = 0; i < values.length; i++) {
            Property property = properties.get(i);
            values[i] = property.read(node, stated.get(property.name), passedOver);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw refused(node, stated, e);
        } catch (ReflectiveOperationException e) {
            throw new VerifyException(e);
        }
    }

    /** What the record says of its components: at the one that the message begins with, or at the whole. */
    private Misfit refused(Node node, Map<String, Node> stated, InvocationTargetException e) {
        if (!(e.getCause() instanceof IllegalArgumentException refusal)) {
            throw new VerifyException(e);
        }
        String message = String.valueOf(refusal.getMessage());
        for (Property property : properties) {
            Node culprit = stated.get(property.name);
            String prefix = property.accessor.getName() + ": ";
            if (culprit != null && message.startsWith(prefix)) {
                return culprit.misfit(LineProblem.Reason.INVALID_VALUE, message.substring(prefix.length()));
            }
        }
        return node.invalid(refusal);
    }

    @Override
    public void write(R value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (tag.isPresent()) {
            out.writeStringField(TAG, tag.get());
        }
        for (Property property : properties) {
            property.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        String name =
                UPPER_CAMEL.to(LOWER_UNDERSCORE, constructor.getDeclaringClass().getSimpleName());
        return definitions.refer(name, () -> description(definitions));
    }

    ObjectNode description(Definitions definitions) {
        ObjectNode schema = Definitions.ofType("object");
        ObjectNode described = schema.putObject("properties");
        tag.ifPresent(t -> described.putObject(TAG).put("const", t));
        tag.ifPresent(t -> required(schema).add(TAG));
        for (Property property : properties) {
            described.set(property.name, property.schema(definitions));
            if (property.isRequired()) {
                required(schema).add(property.name);
            }
        }
        return schema.put("additionalProperties", false);
    }

    private static ArrayNode required(ObjectNode schema) {
        return schema.withArray("required");
    }

    /** One component; its form is that of the component's type. */
    private record Property(String name, Method accessor, Form<Object> form) {
        @SuppressWarnings(
                "unchecked") // The form was chosen by the component's type, and values come from the component.
        static Property of(RecordComponent component, Form<?> form) {
            String name = LOWER_CAMEL.to(LOWER_UNDERSCORE, component.getName());
            return new Property(name, component.getAccessor(), (Form<Object>) form);
        }

        Object read(Node whole, @Nullable Node value, Consumer<Misfit> passedOver) throws Misfit {
            if (value != null) {
                return form.read(value, passedOver);
            }
            return form.absent().orElseThrow(() -> whole.missing(name));
        }

        void write(Record whole, JsonGenerator out) throws IOException {
            Object value = valueIn(whole);
            if (!Optional.of(value).equals(form.absent())) {
                out.writeFieldName(name);
                form.write(value, out);
            }
        }

        private Object valueIn(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new VerifyException(e);
            }
        }

        boolean isRequired() {
            return form.absent().isEmpty();
        }

        ObjectNode schema(Definitions definitions) {
            ObjectNode schema = form.schema(definitions);
            return isRequired() ? schema : Definitions.orNull(schema);
        }
    }
}
