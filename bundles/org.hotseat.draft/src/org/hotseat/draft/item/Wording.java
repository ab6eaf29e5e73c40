// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.text.Words;

/** What paths and values of items are called on the screen, in the language of the person. Any thread. */
public final class Wording {

    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)(?:\\[([^\\]]*)\\])?");
    private static final String NONE = "\u2013";

    private final Function<String, Optional<String>> names;

    /**
     * Words for objects of some documents.
     *
     * @param names what the object or part of an id is called
     */
    public Wording(Function<String, Optional<String>> names) {
        this.names = names;
    }

    /**
     * What kind of object it is.
     *
     * @param item any
     * @return such as: seat
     */
    public String kind(Item item) {
        return Words.type(item.type());
    }

    /**
     * What a path is called.
     *
     * @param item that has it
     * @param path of a value or a part
     * @return such as: monitor M-2, display identity, serial
     */
    public String path(Item item, String path) {
        List<String> words = new ArrayList<>();
        EClass type = item.type();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            @Nullable
            EStructuralFeature feature = type.getEStructuralFeature(step.group(1));
            if (feature == null) {
                return path;
            }
            @Nullable
            String label = step.group(2);
            words.add(label == null ? Words.feature(feature) : part(feature, label));
            type = feature instanceof EReference reference ? reference.getEReferenceType() : type;
        }
        return String.join(", ", words);
    }

    private String part(EStructuralFeature list, String label) {
        String kind = list instanceof EReference reference ? Words.type(reference.getEReferenceType()) : "";
        String name = list == Literals.CLUSTER__FLOWS ? literal(Literals.FLOW_KIND, label)
                : names.apply(label).orElse(label);
        return kind + ' ' + name;
    }

    /**
     * What a value is called.
     *
     * @param item that has it
     * @param path of the value
     * @param text the value; empty for none
     * @return as a person reads it
     */
    public String value(Item item, String path, Optional<String> text) {
        if (text.isEmpty()) {
            return NONE;
        }
        Optional<EStructuralFeature> feature = featureAt(item, path);
        if (feature.isEmpty()) {
            return text.get();
        }
        if (feature.get() instanceof EReference reference) {
            List<String> ids = Item.split(text.get());
            return ids.isEmpty() || reference.isContainment() && text.get().equals(Item.THERE) ? NONE
                    : String.join(", ", ids.stream().map(id -> names.apply(id).orElse(id)).toList());
        }
        if (feature.get().getEType() instanceof EEnum kinds) {
            return literal(kinds, text.get());
        }
        return switch (text.get()) {
            case "true" -> Messages.yes;
            case "false" -> Messages.no;
            case "" -> NONE;
            default -> text.get();
        };
    }

    /**
     * What a part with all its values is called, in one line.
     *
     * @param item that has it
     * @param part its path
     * @return those values that are not usual; a dash when the item has no such part
     */
    public String summary(Item item, String part) {
        if (!item.holds(part)) {
            return NONE;
        }
        List<String> words = new ArrayList<>();
        Lines.below(item, part).forEach((path, value) -> {
            boolean tells = !item.usual().contains(path) && !value.equals(Item.THERE);
            if (tells && path.length() > part.length()) {
                words.add(NLS.bind(Messages.valueOf, path(item, path).substring(path(item, part).length())
                        .replaceFirst("^, ", ""), value(item, path, Optional.of(value))));
            }
        });
        return words.isEmpty() ? Messages.usualOnly : String.join("; ", words);
    }

    /**
     * What a new object is, in one line.
     *
     * @param item the object
     * @return its own values that are not usual, and those of single parts
     */
    public String summary(Item item) {
        List<String> words = new ArrayList<>();
        item.fields().forEach((path, value) -> {
            boolean own = path.indexOf('[') < 0 && !path.equals("name");
            if (own && !item.usual().contains(path) && !value.equals(Item.THERE)) {
                words.add(NLS.bind(Messages.valueOf, path(item, path), value(item, path, Optional.of(value))));
            }
        });
        return words.isEmpty() ? Messages.usualOnly : String.join("; ", words);
    }

    private static Optional<EStructuralFeature> featureAt(Item item, String path) {
        Optional<EStructuralFeature> found = Optional.empty();
        EClass type = item.type();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            found = Optional.ofNullable(type.getEStructuralFeature(step.group(1)));
            if (found.orElse(null) instanceof EReference reference) {
                type = reference.getEReferenceType();
            }
        }
        return found;
    }

    private static String literal(EEnum kinds, String text) {
        @Nullable
        EEnumLiteral literal = kinds.getEEnumLiteralByLiteral(text);
        return literal != null && literal.getInstance() instanceof Enumerator value ? Words.value(value) : text;
    }
}
