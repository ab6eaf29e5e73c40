// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;

/**
 * The selection of an editor that is about one thing for as long as it is open.
 *
 * @param selection the thing
 */
public record FixedSelection(ISelection selection) implements ISelectionProvider {

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection next) {
        // it stays what it is
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // it never changes
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // it never changes
    }
}
