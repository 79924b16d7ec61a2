package org.creditportal.templates;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.creditportal.templates.workbench.Language;
import org.creditportal.templates.workbench.Words;
import org.jspecify.annotations.Nullable;

/// Records of any shape with the same text in every string, so that no field of a page can be forgotten.
///
/// @param text put into every string
/// @param optional whether nullable components are filled
public record FilledRecords(String text, boolean optional) {

    /// Every kind of page there is.
    static List<Class<? extends Page>> pages() {
        return Arrays.stream(Page.class.getPermittedSubclasses())
                .<Class<? extends Page>>map(page -> page.asSubclass(Page.class))
                .toList();
    }

    public <R> R fill(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] shape =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(shape)
                    .newInstance(Arrays.stream(components).map(this::value).toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("Cannot fill " + type, e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        AnnotatedType declared = component.getAnnotatedType();
        return declared.isAnnotationPresent(Nullable.class) && !optional ? null : value(declared.getType());
    }

    private Object value(Type type) {
        return switch (type) {
            case ParameterizedType list -> list(list.getActualTypeArguments()[0]);
            case Class<?> known -> scalar(known);
            default -> throw new IllegalArgumentException("No value for " + type);
        };
    }

    /// One of each, where there are several types.
    private List<Object> list(Type element) {
        return element instanceof Class<?> type && type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .<Object>map(this::scalar)
                        .toList()
                : List.of(value(element));
    }

    private Object scalar(Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == Words.class) {
            return Words.in(Language.CHINESE);
        }
        if (type == Markup.class) {
            return Markup.escaped(text);
        }
        if (type == boolean.class) {
            return optional;
        }
        if (type == int.class || type == Integer.class) {
            return 404;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : fill(type);
    }
}
