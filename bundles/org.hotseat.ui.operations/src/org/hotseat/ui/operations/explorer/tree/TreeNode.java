// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.ui.look.Icon;

/**
 * A row of the explorer with those below it. Immutable.
 *
 * @param key tells rows apart and stays the same while everything else changes
 * @param subject what the workbench selects: HostId, MachineId, an object of the document, or a {@link Group}
 * @param icon what kind of thing it is
 * @param name its name
 * @param note muted text after it, such as a count or a seat
 * @param standing how it stands, those below included
 * @param search further words it is found by: addresses, serial numbers
 * @param children rows below
 */
public record TreeNode(String key, Object subject, Icon icon, String name, String note, Standing standing,
        String search, List<TreeNode> children) {

    /** Copies what is given. */
    public TreeNode {
        children = List.copyOf(children);
    }

    /**
     * The same row over other rows.
     *
     * @param kept the rows below
     * @return the same key, subject, texts and standing
     */
    public TreeNode over(List<TreeNode> kept) {
        return new TreeNode(key, subject, icon, name, note, standing, search, kept);
    }

    /**
     * Whether a row looks the same, whatever is below it.
     *
     * @param other another row
     * @return true when nothing needs to be painted
     */
    public boolean looksLike(TreeNode other) {
        return key.equals(other.key) && icon == other.icon && name.equals(other.name) && note.equals(other.note)
                && standing.equals(other.standing);
    }

    /**
     * Name, note and cause in one line, for screen readers, copies and tests.
     *
     * @return as they are shown
     */
    public String text() {
        StringBuilder text = new StringBuilder(name);
        for (String more : List.of(note, standing.cause())) {
            if (!more.isEmpty()) {
                text.append(' ').append(more);
            }
        }
        return text.toString();
    }

    /**
     * This row and all below it.
     *
     * @return in the order of the tree
     */
    public Stream<TreeNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TreeNode::all));
    }

    /**
     * How many rows these are: this one and all below it.
     *
     * @return one or more
     */
    public int size() {
        int size = 1;
        for (TreeNode child : children) {
            size += child.size();
        }
        return size;
    }

    /**
     * The rows from this one down to the first with a subject.
     *
     * @param wanted what is looked for
     * @return this row first; empty when it is not here
     */
    public Optional<List<TreeNode>> pathTo(Object wanted) {
        if (subject.equals(wanted)) {
            return Optional.of(List.of(this));
        }
        for (TreeNode child : children) {
            Optional<List<TreeNode>> below = child.pathTo(wanted);
            if (below.isPresent()) {
                return below.map(path -> Stream.concat(Stream.of(this), path.stream()).toList());
            }
        }
        return Optional.empty();
    }
}
