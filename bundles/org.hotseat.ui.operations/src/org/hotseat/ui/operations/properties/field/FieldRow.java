// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.validate.Problem;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;

/**
 * One row of the properties.
 *
 * @param key tells rows apart while values change; the same for the same place
 * @param kind what it is
 * @param label left column
 * @param value right column; "–" for none
 * @param place the field of the document it stands for; empty for what is observed
 * @param problems of this field, the worst first
 * @param children rows below it
 * @param state shape before the value, for what has a state
 */
public record FieldRow(String key, Kind kind, String label, String value, Optional<Place> place,
        List<Problem> problems, List<FieldRow> children, Optional<StateMark> state) {

    /** What a row is. */
    public enum Kind {
        /** A heading. */
        SECTION,
        /** Something that is observed, or fixed; not to be edited. */
        FACT,
        /** A value typed as text or number. */
        TEXT,
        /** A text of several lines. */
        LINES,
        /** One of a few values. */
        CHOICE,
        /** A reference to one object. */
        REFERENCE,
        /** References to several objects, in order. */
        REFERENCES,
        /** A part that may be there once. */
        PART,
        /** A list of parts. */
        LIST,
        /** One of a list of parts. */
        MEMBER,
        /** The offer to add a part. */
        ADD
    }

    /**
     * A field of an object.
     *
     * @param object of the document: for a member the member itself, else the owner of the field
     * @param feature of the owner
     */
    public record Place(EObject object, EStructuralFeature feature) {
    }

    /** Copies what is given. */
    public FieldRow {
        problems = List.copyOf(problems);
        children = List.copyOf(children);
    }

    /**
     * A row without a state.
     *
     * @param key of the row
     * @param kind what it is
     * @param label left
     * @param value right
     * @param place the field it stands for
     * @param problems of the field
     * @param children the rows below
     */
    public FieldRow(String key, Kind kind, String label, String value, Optional<Place> place, List<Problem> problems,
            List<FieldRow> children) {
        this(key, kind, label, value, place, problems, children, Optional.empty());
    }

    /**
     * The shape before the value: that of the worst problem, else that of the state.
     *
     * @return empty for most rows
     */
    public Optional<StateMark> mark() {
        return problems.isEmpty() ? state : Optional.of(States.of(problems.get(0).severity()));
    }

    /**
     * With a state.
     *
     * @param mark shape before the value
     * @return another row
     */
    public FieldRow in(StateMark mark) {
        return new FieldRow(key, kind, label, value, place, problems, children, Optional.of(mark));
    }

    /**
     * Something observed.
     *
     * @param key of the row
     * @param label left
     * @param value right; "–" when it is empty
     * @return the row
     */
    public static FieldRow fact(String key, String label, String value) {
        return new FieldRow(key, Kind.FACT, label, value.isBlank() ? FieldText.NONE : value, Optional.empty(),
                List.of(), List.of());
    }

    /**
     * A heading.
     *
     * @param key of the row
     * @param label what the rows below are about
     * @param children the rows below
     * @return the row
     */
    public static FieldRow section(String key, String label, List<FieldRow> children) {
        return new FieldRow(key, Kind.SECTION, label, "", Optional.empty(), List.of(), children);
    }

    /**
     * Whether Enter on the row edits its value.
     *
     * @return true for fields
     */
    public boolean isEditable() {
        return switch (kind) {
            case TEXT, LINES, CHOICE, REFERENCE, REFERENCES -> true;
            case SECTION, FACT, PART, LIST, MEMBER, ADD -> false;
        };
    }

    /**
     * Whether the row is an object that can be taken out.
     *
     * @return true for parts and members
     */
    public boolean isRemovable() {
        return kind == Kind.PART || kind == Kind.MEMBER;
    }
}
