// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/**
 * One object of the cluster document with all its parts, as texts under paths: {@code duty},
 * {@code monitors[monitor-4].edid.serial}. A list of parts is the text of their labels, a single part that is there has
 * a text of its own, a reference is the id of its target. Immutable.
 *
 * @param id of the object; never changes
 * @param kind name of its class
 * @param fields every text by its path, in the order of the model
 * @param usual paths whose text is what a new object has
 * @param links paths that hold ids of objects elsewhere
 * @param parts ids of the parts
 */
public record Item(String id, String kind, Map<String, String> fields, Set<String> usual, Set<String> links,
        Set<String> parts) {

    /** What a single part that is there has under its path. */
    public static final String THERE = "+";

    /** Copies. */
    public Item {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        usual = Set.copyOf(usual);
        links = Set.copyOf(links);
        parts = Set.copyOf(parts);
    }

    /**
     * The class of the object.
     *
     * @return a class of the model
     */
    public EClass type() {
        return Schema.type(kind).orElseThrow();
    }

    /**
     * The text under a path.
     *
     * @param path any
     * @return empty when there is none
     */
    public String text(String path) {
        return fields.getOrDefault(path, "");
    }

    /**
     * What a person calls it.
     *
     * @return its name; its id when it has none
     */
    public String name() {
        return text("name").isBlank() ? id : text("name");
    }

    /** Labels of a list of parts. */
    List<String> labels(String path) {
        return split(text(path));
    }

    static List<String> split(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }

    static String inside(String list, String label) {
        return list + '[' + label + ']';
    }

    /** Whether a path is another one or lies below it. */
    static boolean isWithin(String path, String whole) {
        return path.startsWith(whole) && (path.length() == whole.length() || path.charAt(whole.length()) == '.'
                || path.charAt(whole.length()) == '[');
    }

    /**
     * Whether a part is there.
     *
     * @param part its path
     * @return false when the object has none
     */
    public boolean holds(String part) {
        int open = part.lastIndexOf('[');
        return part.endsWith("]") ? labels(part.substring(0, open)).contains(part.substring(open + 1,
                part.length() - 1)) : fields.containsKey(part);
    }

    /**
     * Ids that it refers to under one path and below.
     *
     * @param path of a value or a part
     * @return of objects and parts, here or elsewhere
     */
    public List<String> targets(String path) {
        List<String> found = new ArrayList<>();
        for (String link : links) {
            if (isWithin(link, path)) {
                found.addAll(split(text(link)));
            }
        }
        return found;
    }

    /**
     * Every id that it refers to.
     *
     * @return of objects and parts, here or elsewhere
     */
    public List<String> targets() {
        return links.stream().flatMap(link -> split(text(link)).stream()).toList();
    }
}
