// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Identified;

/**
 * Changes an object of a document into another form of itself. Objects and parts that stay are the same ones
 * afterwards; only what differs is written. References are set last, by {@link #link}, when all objects are there.
 */
public final class ItemApplier {

    private final List<Runnable> links = new ArrayList<>();
    private final Function<String, Optional<EObject>> finder;

    /**
     * For one or more objects of a document.
     *
     * @param finder finds objects and parts of the document by id, when references are set
     */
    public ItemApplier(Function<String, Optional<EObject>> finder) {
        this.finder = finder;
    }

    /**
     * Writes an object. On the thread of the document, inside a change that the document knows of.
     *
     * @param object to be changed
     * @param wanted what it shall be; of the same class
     */
    public void apply(EObject object, Item wanted) {
        write(object, "", wanted);
    }

    /** Sets the references of everything that was written; those that lead nowhere are cleared. */
    public void link() {
        links.forEach(Runnable::run);
        links.clear();
    }

    private void write(EObject object, String prefix, Item wanted) {
        for (EStructuralFeature feature : Schema.features(object.eClass())) {
            String path = prefix + feature.getName();
            if (feature instanceof EAttribute attribute) {
                attribute(object, attribute, wanted.text(path));
            } else if (feature instanceof EReference reference) {
                reference(object, reference, path, wanted);
            }
        }
    }

    private static void attribute(EObject object, EAttribute attribute, String text) {
        Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        if (!Objects.equals(value, object.eGet(attribute))) {
            object.eSet(attribute, value);
        }
    }

    private void reference(EObject object, EReference reference, String path, Item wanted) {
        if (!reference.isContainment()) {
            links.add(() -> link(object, reference, Item.split(wanted.text(path))));
        } else if (reference.isMany()) {
            parts(object, reference, path, wanted);
        } else if (!wanted.holds(path)) {
            if (object.eGet(reference) != null) {
                object.eSet(reference, null);
            }
        } else {
            if (object.eGet(reference) == null) {
                object.eSet(reference, ClusterFactory.eINSTANCE.create(reference.getEReferenceType()));
            }
            write((EObject) object.eGet(reference), path + '.', wanted);
        }
    }

    private void parts(EObject object, EReference reference, String path, Item wanted) {
        EList<EObject> list = ItemReader.list(object, reference);
        Map<String, EObject> present = new HashMap<>();
        List<String> labels = ItemWriter.labels(list);
        for (int i = 0; i < labels.size(); i++) {
            present.put(labels.get(i), list.get(i));
        }
        List<EObject> next = new ArrayList<>();
        for (String label : wanted.labels(path)) {
            @Nullable
            EObject known = present.get(label);
            EObject part = known == null ? made(reference, label) : known;
            next.add(part);
            write(part, Item.inside(path, label) + '.', wanted);
        }
        if (!list.equals(next)) {
            list.retainAll(next);
            for (int i = 0; i < next.size(); i++) {
                place(list, next.get(i), i);
            }
        }
    }

    private static void place(EList<EObject> list, EObject part, int index) {
        int now = list.indexOf(part);
        if (now < 0) {
            list.add(index, part);
        } else if (now != index) {
            list.move(index, now);
        }
    }

    private static EObject made(EReference reference, String label) {
        EObject part = ClusterFactory.eINSTANCE.create(reference.getEReferenceType());
        if (part instanceof Identified identified) {
            identified.setId(label);
        }
        return part;
    }

    private void link(EObject object, EReference reference, List<String> ids) {
        List<EObject> targets = ids.stream().map(finder).flatMap(Optional::stream)
                .filter(reference.getEReferenceType()::isInstance).toList();
        if (reference.isMany()) {
            EList<EObject> list = ItemReader.list(object, reference);
            if (!list.equals(targets)) {
                list.clear();
                list.addAll(targets);
            }
        } else {
            @Nullable
            EObject target = targets.isEmpty() ? null : targets.getFirst();
            if (object.eGet(reference) != target) {
                object.eSet(reference, target);
            }
        }
    }
}
