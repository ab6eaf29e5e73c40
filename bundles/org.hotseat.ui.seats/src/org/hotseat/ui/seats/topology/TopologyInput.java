// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.hotseat.console.session.Session;

/**
 * The topology of the cluster that is open. Not kept between starts: it opens with the window.
 *
 * @param cluster its name; empty while none is open
 */
public record TopologyInput(String cluster) implements IEditorInput {

    /**
     * Of the cluster that is open.
     *
     * @param session none: the part says what can be opened
     * @return the input
     */
    static TopologyInput of(Optional<Session> session) {
        return new TopologyInput(session.map(Session::clusterName).orElse(""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TopologyInput; // one cluster is open at a time
    }

    @Override
    public int hashCode() {
        return TopologyInput.class.hashCode();
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return cluster;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return cluster;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
