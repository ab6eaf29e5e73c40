// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Identified;

/**
 * Builds objects of the model of texts under paths. References are set by {@link #link} when all objects are there.
 * What it does not understand is kept apart, never lost and never guessed.
 */
public final class ItemReader {

    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, EObject> known = new HashMap<>();
    private final List<Lost> lost = new ArrayList<>();

    /**
     * A reference that leads nowhere.
     *
     * @param owner who refers
     * @param reference of which feature
     * @param id to what
     */
    public record Lost(EObject owner, EReference reference, String id) {
    }

    private record Pending(EObject owner, EReference reference, List<String> ids) {
    }

    /**
     * An object, and texts of paths that this program does not know.
     *
     * @param object the object, in no cluster yet
     * @param unknown by path
     */
    public record Built(Identified object, Map<String, String> unknown) {
    }

    /**
     * Builds an object.
     *
     * @param id of the object
     * @param type its class
     * @param attributes texts by path
     * @return without references to others until {@link #link}
     */
    public Built read(String id, EClass type, Map<String, String> attributes) {
        Set<String> used = new HashSet<>();
        Identified object = (Identified) fill(type, "", attributes, used);
        object.setId(id);
        Map<String, String> unknown = new TreeMap<>(attributes);
        unknown.keySet().removeAll(used);
        add(object);
        return new Built(object, unknown);
    }

    /**
     * An object that was made otherwise may be referred to as well.
     *
     * @param object with its id
     */
    public void add(Identified object) {
        known.put(object.getId(), object);
    }

    private EObject fill(EClass type, String prefix, Map<String, String> attributes, Set<String> used) {
        EObject object = ClusterFactory.eINSTANCE.create(type);
        for (EStructuralFeature feature : Schema.features(type)) {
            String path = prefix + feature.getName();
            @Nullable
            String text = attributes.get(path);
            if (text != null && set(object, feature, path, text, attributes, used)) {
                used.add(path);
            }
        }
        return object;
    }

    private boolean set(EObject object, EStructuralFeature feature, String path, String text,
            Map<String, String> attributes, Set<String> used) {
        if (feature instanceof EAttribute attribute) {
            return set(object, attribute, text);
        }
        EReference reference = (EReference) feature;
        if (!reference.isContainment()) {
            pending.add(new Pending(object, reference, Item.split(text)));
        } else if (reference.isMany()) {
            for (String label : Item.split(text)) {
                EObject part = fill(reference.getEReferenceType(), Item.inside(path, label) + '.', attributes, used);
                if (part instanceof Identified identified) {
                    identified.setId(label);
                    add(identified);
                }
                list(object, reference).add(part);
            }
        } else {
            object.eSet(reference, fill(reference.getEReferenceType(), path + '.', attributes, used));
        }
        return true;
    }

    private static boolean set(EObject object, EAttribute attribute, String text) {
        try {
            object.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), text));
            return true;
        } catch (IllegalArgumentException strange) { // a value of a newer release; kept among the unknown
            return false;
        }
    }

    /**
     * A feature that holds many.
     *
     * @param owner whose
     * @param feature which
     * @return the live list
     */
    @SuppressWarnings("unchecked") // a feature that holds many is a list
    public static EList<EObject> list(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }

    /**
     * Sets all references.
     *
     * @return those that lead nowhere, which stay unset
     */
    public List<Lost> link() {
        pending.forEach(this::link);
        pending.clear();
        return lost;
    }

    private void link(Pending one) {
        for (String id : one.ids()) {
            @Nullable
            EObject target = known.get(id);
            if (!one.reference().getEReferenceType().isInstance(target)) {
                lost.add(new Lost(one.owner(), one.reference(), id));
            } else if (one.reference().isMany()) {
                list(one.owner(), one.reference()).add(target);
            } else {
                one.owner().eSet(one.reference(), target);
            }
        }
    }
}
