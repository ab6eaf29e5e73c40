// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.text.Words;

/** Gathers problems; the first argument of every text is the object. */
final class Report {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void error(EObject object, EStructuralFeature feature, String pattern, Object... arguments) {
        add(Severity.ERROR, object, Optional.of(feature), pattern, arguments);
    }

    void warning(EObject object, EStructuralFeature feature, String pattern, Object... arguments) {
        add(Severity.WARNING, object, Optional.of(feature), pattern, arguments);
    }

    void errorIf(boolean wrong, EObject object, EStructuralFeature feature, String pattern) {
        if (wrong) {
            error(object, feature, pattern);
        }
    }

    void warningIf(boolean doubtful, EObject object, EStructuralFeature feature, String pattern) {
        if (doubtful) {
            warning(object, feature, pattern);
        }
    }

    /** Every object after the first with the same key is an error that names the first; objects without key pass. */
    <T extends EObject> void unique(Iterable<T> objects, Function<T, Optional<?>> key, EStructuralFeature feature,
            String pattern) {
        Map<Object, T> seen = new HashMap<>();
        for (T object : objects) {
            Optional<?> value = key.apply(object);
            if (value.isPresent()) {
                T first = seen.putIfAbsent(value.get(), object);
                if (first != null) {
                    error(object, feature, pattern, Words.describe(first));
                }
            }
        }
    }

    private void add(Severity severity, EObject object, Optional<EStructuralFeature> feature, String pattern,
            Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = Words.describe(object);
        Arrays.setAll(arguments, i -> arguments[i] instanceof Number number ? number.toString() : arguments[i]);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        problems.add(new Problem(severity, object, feature, MessageFormat.format(pattern, all)));
    }
}
