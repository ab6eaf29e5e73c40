// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.PlaneInterface;

/** Writes an object of the model as an {@link Item}. On the thread of the model. */
public final class ItemWriter {

    private static final String LABEL = "[A-Za-z0-9._-]+";

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> usual = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    private ItemWriter() {
    }

    /**
     * Writes an object.
     *
     * @param object a whole object of the document; not changed
     * @return its texts
     */
    public static Item write(Identified object) {
        ItemWriter writer = new ItemWriter();
        writer.all(object, "");
        return new Item(object.getId(), object.eClass().getName(), writer.fields, writer.usual, writer.links,
                writer.parts);
    }

    private void all(EObject object, String prefix) {
        for (EStructuralFeature feature : Schema.features(object.eClass())) {
            String path = prefix + feature.getName();
            if (feature instanceof EAttribute attribute) {
                @Nullable
                Object value = object.eGet(attribute);
                String text = value == null ? null : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
                put(path, text == null ? "" : text, Objects.equals(value, attribute.getDefaultValue()));
            } else if (feature instanceof EReference reference) {
                reference(object, reference, path);
            }
        }
    }

    private void reference(EObject object, EReference reference, String path) {
        List<EObject> targets = targets(object, reference);
        if (!reference.isContainment()) {
            List<String> ids = targets.stream().map(target -> target instanceof Identified known ? known.getId() : "")
                    .toList();
            put(path, String.join(" ", ids), ids.isEmpty());
            links.add(path);
        } else if (reference.isMany()) {
            parts(path, targets);
        } else if (!targets.isEmpty()) {
            put(path, Item.THERE, false);
            all(targets.getFirst(), path + '.');
        }
    }

    private void parts(String path, List<EObject> children) {
        List<String> labels = labels(children);
        put(path, String.join(" ", labels), labels.isEmpty());
        for (int i = 0; i < labels.size(); i++) {
            if (children.get(i) instanceof Identified known) {
                parts.add(known.getId());
            }
            all(children.get(i), Item.inside(path, labels.get(i)) + '.');
        }
    }

    /** Labels of the parts in a list, each another one. */
    static List<String> labels(List<EObject> children) {
        Set<String> taken = new HashSet<>();
        return children.stream().map(child -> label(child, taken)).toList();
    }

    /** What has no id is told by what it is about. */
    private static String label(EObject child, Set<String> taken) {
        String about = switch (child) {
            case Identified known -> known.getId();
            case FlowMapping flow -> flow.getFlow().getLiteral();
            case PlaneInterface at when at.getPlane() != null -> at.getPlane().getId();
            default -> "";
        };
        String first = about != null && about.matches(LABEL) ? about : "-";
        String label = first;
        for (int number = 2; !taken.add(label); number++) {
            label = first + '~' + number;
        }
        return label;
    }

    private void put(String path, String text, boolean isUsual) {
        fields.put(path, text);
        if (isUsual) {
            usual.add(path);
        }
    }

    /**
     * What a reference leads to.
     *
     * @param object whose
     * @param reference which
     * @return in its order; empty for nothing
     */
    public static List<EObject> targets(EObject object, EReference reference) {
        List<EObject> found = new ArrayList<>();
        if (object.eGet(reference) instanceof List<?> list) {
            list.forEach(one -> found.add((EObject) one));
        } else if (object.eGet(reference) instanceof EObject one) {
            found.add(one);
        }
        return found;
    }
}
