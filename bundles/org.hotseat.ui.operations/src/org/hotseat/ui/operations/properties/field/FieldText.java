// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.Route;
import org.hotseat.model.text.Words;

/** How labels and values of the document are written on the screen, and texts read back. Any thread. */
public final class FieldText {

    /** Written where there is no value. */
    public static final String NONE = "–";

    private FieldText() {
    }

    /**
     * The label of a field.
     *
     * @param feature of any class of the model
     * @return such as "Recovery point"
     */
    public static String label(EStructuralFeature feature) {
        return capital(Words.feature(feature));
    }

    /**
     * The label of a kind of object.
     *
     * @param type a class of the model
     * @return such as "Protection policy"
     */
    public static String label(EClass type) {
        return capital(Words.type(type));
    }

    /**
     * Begins a label with a capital letter, in languages that have them.
     *
     * @param word such as "machine"
     * @return such as "Machine"
     */
    public static String capital(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /**
     * A value as it is shown.
     *
     * @param feature whose
     * @param value null, a plain value, an object or a list of objects
     * @return never empty
     */
    public static String value(EStructuralFeature feature, @Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case String written -> written;
            case Boolean set -> set.booleanValue() ? Messages.yes : Messages.no;
            case Enumerator one -> Words.value(one);
            case Integer number -> Quantity.of(feature).text(number.longValue());
            case Long number -> Quantity.of(feature).text(number.longValue());
            case EObject object -> name(object);
            case List<?> many -> String.join(Messages.comma,
                    many.stream().map(one -> value(feature, one)).toList());
            default -> String.valueOf(value);
        };
        return text.isBlank() ? NONE : text;
    }

    /**
     * A value as it stands in a text field to be edited.
     *
     * @param feature an attribute
     * @param value its value
     * @return empty when there is none
     */
    public static String editable(EStructuralFeature feature, @Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank() ? "" : value(feature, value);
    }

    /**
     * What an object is called in a list of its kind.
     *
     * @param object of the document
     * @return its name, with the thing it belongs to where names repeat
     */
    public static String name(EObject object) {
        String own = switch (object) {
            case Named named -> named.getName();
            case PlaneInterface joined -> joined.getInterfaceName();
            case FlowMapping mapping -> Words.value(mapping.getFlow());
            case Route route -> Words.describe(route);
            default -> Words.type(object.eClass());
        };
        EObject owner = object.eContainer();
        boolean within = owner instanceof Named && !(owner instanceof Cluster);
        String shown = own.isBlank() ? MessageFormat.format(Messages.unnamed, Words.type(object.eClass())) : own;
        return within ? MessageFormat.format(Messages.within, shown, ((Named) owner).getName()) : shown;
    }

    /**
     * Reads what a person typed into a field.
     *
     * @param attribute whose value it shall be
     * @param text as typed
     * @return the value, or what to type instead
     */
    public static Entry read(EAttribute attribute, String text) {
        return switch (attribute.getEAttributeType().getClassifierID()) {
            case EcorePackage.ESTRING -> new Entry.Accepted(text.strip());
            case EcorePackage.EINT -> number(attribute, text, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case EcorePackage.ELONG -> number(attribute, text, Long.MIN_VALUE, Long.MAX_VALUE);
            case EcorePackage.EBIG_DECIMAL -> decimal(text);
            default -> throw new IllegalArgumentException("not typed but chosen: " + attribute.getName());
        };
    }

    private static Entry number(EAttribute attribute, String text, long least, long most) {
        Quantity quantity = Quantity.of(attribute);
        Optional<Long> read = quantity.read(text).filter(number -> number >= least && number <= most);
        if (read.isEmpty()) {
            return new Entry.Refused(quantity == Quantity.PLAIN ? Messages.wholeNumber
                    : MessageFormat.format(Messages.wholeNumberOf, quantity.text(1).substring(2)));
        }
        long number = read.get().longValue();
        if (attribute.getEAttributeType() == EcorePackage.Literals.EINT) {
            return new Entry.Accepted((int) number);
        }
        return new Entry.Accepted(number);
    }

    private static Entry decimal(String text) {
        try {
            return new Entry.Accepted(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException noNumber) {
            return new Entry.Refused(Messages.decimalNumber); // the sentence says what to type
        }
    }
}
