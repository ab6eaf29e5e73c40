// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.hotseat.base.id.MachineId;

/**
 * Which machine's screen an editor shows. Not kept between starts: a screen is opened when it is wanted.
 *
 * @param machine the machine
 * @param name its name when the editor was opened
 */
public record ScreenInput(MachineId machine, String name) implements IEditorInput {

    @Override
    public boolean equals(Object other) {
        return other instanceof ScreenInput input && input.machine.equals(machine);
    }

    @Override
    public int hashCode() {
        return machine.hashCode();
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
        return name;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(machine) ? adapter.cast(machine) : null;
    }
}
