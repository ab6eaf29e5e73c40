// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.look.Icon;

/** A machine whose description is edited. Equal for the same machine, whatever it is called. */
public final class MachineInput implements IEditorInput {

    private final MachineId machine;
    private final String name;

    /**
     * A machine.
     *
     * @param machine which
     * @param name as it is called when the editor opens
     */
    public MachineInput(MachineId machine, String name) {
        this.machine = machine;
        this.name = name;
    }

    /**
     * The machine.
     *
     * @return its id
     */
    public MachineId machine() {
        return machine;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MachineInput input && input.machine.equals(machine);
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
        return Icon.MACHINE.descriptor();
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
