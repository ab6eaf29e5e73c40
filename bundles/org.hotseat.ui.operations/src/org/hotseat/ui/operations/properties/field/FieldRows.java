// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.validate.Problem;
import org.hotseat.ui.operations.properties.field.FieldRow.Kind;
import org.hotseat.ui.operations.properties.field.FieldRow.Place;
import org.hotseat.ui.operations.subject.DocumentProblems;

/**
 * Makes rows of an object of the document: every field of its class in the order of the model, parts as rows below.
 * On the thread of the window.
 */
public final class FieldRows {

    /** What the explorer shows as objects of their own, and what only the program sets. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(Literals.CLUSTER__PLANES, Literals.CLUSTER__HOSTS,
            Literals.CLUSTER__MACHINES, Literals.CLUSTER__ROOMS, Literals.CLUSTER__SEATS,
            Literals.CLUSTER__PROTECTION_POLICIES, Literals.CLUSTER__SWITCHES, Literals.CLUSTER__BOARDS,
            Literals.CLUSTER__ROUTES, Literals.CLUSTER__STORAGE_POOLS, Literals.CLUSTER__ELASTIC_POLICIES,
            Literals.CLUSTER__TARIFFS, Literals.CLUSTER__ACCOUNTS);
    private static final Set<EStructuralFeature> FIXED = Set.of(Literals.IDENTIFIED__ID,
            Literals.CLUSTER__FORMAT_VERSION);

    private final DocumentProblems problems;

    /**
     * A maker of rows.
     *
     * @param problems what is wrong with the document now
     */
    public FieldRows(DocumentProblems problems) {
        this.problems = problems;
    }

    /**
     * The rows of an object.
     *
     * @param object of the document
     * @return its fields, then its parts, then what is fixed
     */
    public List<FieldRow> of(EObject object) {
        return rows(object, "");
    }

    private List<FieldRow> rows(EObject object, String path) {
        List<FieldRow> rows = new ArrayList<>();
        for (EStructuralFeature feature : ordered(object)) {
            rows.add(row(object, feature, path + '/' + feature.getName()));
        }
        return rows;
    }

    /** Plain fields first, name before all; then references, then parts; the id last. */
    private static List<EStructuralFeature> ordered(EObject object) {
        List<EStructuralFeature> own = object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !ELSEWHERE.contains(feature)).toList();
        List<EStructuralFeature> ordered = new ArrayList<>();
        own.stream().filter(feature -> feature instanceof EAttribute && !FIXED.contains(feature))
                .forEach(ordered::add);
        own.stream().filter(feature -> feature instanceof EReference reference && !reference.isContainment())
                .forEach(ordered::add);
        own.stream().filter(feature -> feature instanceof EReference reference && reference.isContainment())
                .forEach(ordered::add);
        own.stream().filter(FIXED::contains).forEach(ordered::add);
        return ordered;
    }

    private FieldRow row(EObject object, EStructuralFeature feature, String key) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            return reference.isMany() ? list(object, reference, key) : part(object, reference, key);
        }
        return new FieldRow(key, kind(feature), FieldText.label(feature),
                FieldText.value(feature, object.eGet(feature)), Optional.of(new Place(object, feature)),
                at(object, feature), List.of());
    }

    /**
     * How a field is edited.
     *
     * @param feature that contains nothing
     * @return the kind of its row
     */
    static Kind kind(EStructuralFeature feature) {
        if (FIXED.contains(feature)) {
            return Kind.FACT;
        }
        if (feature instanceof EReference reference) {
            return reference.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
        }
        boolean choice = feature.getEType() instanceof EEnum || feature.getEType() == EcorePackage.Literals.EBOOLEAN;
        if (choice) {
            return Kind.CHOICE;
        }
        return feature == Literals.HOST__NOTES ? Kind.LINES : Kind.TEXT;
    }

    private FieldRow part(EObject owner, EReference feature, String key) {
        Optional<Place> place = Optional.of(new Place(owner, feature));
        if (!(owner.eGet(feature) instanceof EObject part)) {
            return new FieldRow(key, Kind.ADD, FieldText.label(feature), Messages.add, place, at(owner, feature),
                    List.of());
        }
        return new FieldRow(key, Kind.PART, FieldText.label(feature), summary(part), place, at(owner, feature),
                rows(part, key));
    }

    private FieldRow list(EObject owner, EReference feature, String key) {
        List<FieldRow> members = new ArrayList<>();
        int number = 0;
        for (EObject member : members(owner, feature)) {
            String own = member instanceof Identified identified && !identified.getId().isEmpty()
                    ? identified.getId() : Integer.toString(number);
            String memberKey = key + '/' + own;
            members.add(new FieldRow(memberKey, Kind.MEMBER, memberLabel(member), summary(member),
                    Optional.of(new Place(member, feature)), List.of(), rows(member, memberKey)));
            number++;
        }
        Optional<Place> place = Optional.of(new Place(owner, feature));
        members.add(new FieldRow(key + "/+", Kind.ADD, Messages.add, "", place, List.of(), List.of()));
        return new FieldRow(key, Kind.LIST, FieldText.label(feature), Integer.toString(number), place,
                at(owner, feature), members);
    }

    /**
     * The objects of a list.
     *
     * @param owner of the document
     * @param feature that holds many
     * @return a copy
     */
    static List<EObject> members(EObject owner, EReference feature) {
        List<EObject> members = new ArrayList<>();
        if (owner.eGet(feature) instanceof List<?> list) {
            list.forEach(member -> members.add((EObject) member));
        }
        return members;
    }

    private static String memberLabel(EObject member) {
        String name = FieldText.name(member);
        return member.eContainer() instanceof Named owner && name.endsWith(")")
                ? name.replace(MessageFormat.format(Messages.within, "", owner.getName()), "").strip()
                : name;
    }

    /** The values that tell one part from another, in one line. */
    private static String summary(EObject part) {
        List<String> said = part.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !FIXED.contains(feature) && feature != Literals.NAMED__NAME)
                .filter(feature -> feature != Literals.FLOW_MAPPING__FLOW
                        && feature != Literals.PLANE_INTERFACE__INTERFACE_NAME)
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .filter(feature -> part.eGet(feature) != null && !"".equals(part.eGet(feature)))
                .limit(3).map(feature -> FieldText.value(feature, part.eGet(feature))).toList();
        return said.isEmpty() ? FieldText.NONE : String.join(Messages.comma, said);
    }

    private List<Problem> at(EObject object, EStructuralFeature feature) {
        return problems.at(object).stream().filter(problem -> problem.feature().filter(feature::equals).isPresent())
                .toList();
    }
}
