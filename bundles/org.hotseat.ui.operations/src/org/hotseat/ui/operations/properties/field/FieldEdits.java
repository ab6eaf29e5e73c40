// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.text.Words;
import org.hotseat.ui.operations.properties.field.FieldRow.Place;

/** Each edit of a row as one undoable command of the document. On the thread of the window. */
public final class FieldEdits {

    private final ClusterDocument document;
    private final NewObjects objects;

    /**
     * Edits of a document.
     *
     * @param document the document
     * @param objects makes what is added
     */
    public FieldEdits(ClusterDocument document, NewObjects objects) {
        this.document = document;
        this.objects = objects;
    }

    /**
     * Stores what a person typed.
     *
     * @param place an attribute
     * @param text as typed
     * @return what came of it; nothing is stored when it is refused
     */
    public Entry type(Place place, String text) {
        Entry entry = FieldText.read((EAttribute) place.feature(), text);
        if (entry instanceof Entry.Accepted accepted) {
            document.editor().set(place.object(), place.feature(), accepted.value());
        }
        return entry;
    }

    /**
     * Stores what a person chose.
     *
     * @param place a field that holds one value
     * @param value the value; null clears a reference
     */
    public void choose(Place place, @Nullable Object value) {
        document.editor().set(place.object(), place.feature(), value);
    }

    /**
     * Makes a list of references what a person arranged, as one edit.
     *
     * @param place a field with references to several objects
     * @param wanted the objects in order
     */
    public void arrange(Place place, List<? extends EObject> wanted) {
        EObject owner = place.object();
        EReference feature = (EReference) place.feature();
        List<EObject> before = FieldRows.members(owner, feature);
        if (before.equals(wanted)) {
            return;
        }
        String label = MessageFormat.format(Messages.arrange, Words.feature(feature), Words.describe(owner));
        document.editor().compound(label, () -> {
            before.stream().filter(member -> !wanted.contains(member))
                    .forEach(member -> document.editor().unlink(owner, feature, member));
            for (int i = 0; i < wanted.size(); i++) {
                EObject member = wanted.get(i);
                if (before.contains(member)) {
                    document.editor().move(owner, feature, member, i);
                } else {
                    document.editor().addAt(owner, feature, member, i);
                }
            }
        });
    }

    /**
     * Adds a part: the one that may be there once, or one more of a list.
     *
     * @param place the field that shall contain it
     * @return the part
     */
    public EObject add(Place place) {
        EReference feature = (EReference) place.feature();
        EObject part = create(place.object(), feature);
        if (feature.isMany()) {
            document.editor().add(place.object(), feature, part);
        } else {
            document.editor().set(place.object(), feature, part);
        }
        return part;
    }

    /**
     * Makes a part that is ready to be added: named and numbered so that it is like no other.
     *
     * @param owner of the document
     * @param feature that shall contain it
     * @return in no document yet
     */
    public EObject create(EObject owner, EReference feature) {
        EClass type = feature.getEReferenceType();
        EObject part = objects.create(type);
        List<EObject> others = feature.isMany() ? FieldRows.members(owner, feature) : List.of();
        EStructuralFeature number = type.getEStructuralFeature("number");
        int next = number == null ? others.size() + 1 : largest(others, number) + 1;
        if (number != null) {
            part.eSet(number, next);
        }
        if (part instanceof Named named) {
            named.setName(freeName(others, FieldText.capital(Words.type(type)), next));
        }
        if (part instanceof Plane plane) {
            plane.setKind(freeKind(others));
        }
        if (part instanceof FlowMapping mapping) {
            mapping.setFlow(freeFlow(others));
        }
        return part;
    }

    /**
     * Takes a machine that only its host knows into the document, so that it can have a seat and policies.
     *
     * @param name of the machine
     * @param uuid of libvirt's domain
     * @param home where it is now; null when the document does not have that host
     * @return the machine of the document
     */
    public VirtualMachine enlist(String name, String uuid, @Nullable Host home) {
        VirtualMachine machine = objects.machine(name, uuid);
        machine.setHome(home);
        document.editor().add(document.cluster(), Literals.CLUSTER__MACHINES, machine);
        return machine;
    }

    /**
     * Takes out a part or a member, with every reference to it.
     *
     * @param row that is removable
     */
    public void remove(FieldRow row) {
        Place place = row.place().orElseThrow();
        Object part = row.kind() == FieldRow.Kind.MEMBER ? place.object() : place.object().eGet(place.feature());
        if (part instanceof EObject object) {
            document.editor().remove(object);
        }
    }

    /**
     * Gives a member another place in its list.
     *
     * @param row a member
     * @param by -1 up, 1 down; beyond the ends nothing happens
     */
    public void shift(FieldRow row, int by) {
        Place place = row.place().orElseThrow();
        EReference feature = (EReference) place.feature();
        EObject owner = place.object().eContainer();
        List<EObject> members = FieldRows.members(owner, feature);
        int to = members.indexOf(place.object()) + by;
        if (to >= 0 && to < members.size()) {
            document.editor().move(owner, feature, place.object(), to);
        }
    }

    private static int largest(List<EObject> others, EStructuralFeature number) {
        return others.stream().mapToInt(other -> (Integer) other.eGet(number)).max().orElse(0);
    }

    private static String freeName(List<EObject> others, String word, int first) {
        Set<String> taken = others.stream().filter(Named.class::isInstance).map(other -> ((Named) other).getName())
                .collect(Collectors.toSet());
        int number = first;
        while (taken.contains(word + ' ' + number)) {
            number++;
        }
        return word + ' ' + number;
    }

    private static PlaneKind freeKind(List<EObject> others) {
        Set<Object> taken = others.stream().map(other -> other.eGet(Literals.PLANE__KIND)).collect(Collectors.toSet());
        return PlaneKind.VALUES.stream().filter(kind -> !taken.contains(kind)).findFirst().orElse(PlaneKind.STORAGE);
    }

    private static FlowKind freeFlow(List<EObject> others) {
        Set<Object> taken = others.stream().map(other -> other.eGet(Literals.FLOW_MAPPING__FLOW))
                .collect(Collectors.toSet());
        return FlowKind.VALUES.stream().filter(kind -> !taken.contains(kind)).findFirst().orElse(FlowKind.CONSOLE);
    }
}
