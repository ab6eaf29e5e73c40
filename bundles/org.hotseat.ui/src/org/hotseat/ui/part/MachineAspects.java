// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** The sides of machines that bundles contribute; each place that shows them has its own. On the window's thread. */
public final class MachineAspects {

    private static final Logger LOG = System.getLogger(MachineAspects.class.getName());
    private static final String POINT = "org.hotseat.ui.machineAspects";

    private final List<MachineAspect> all = new ArrayList<>();

    /** Reads them from the extension registry; one that is broken is left out. */
    public MachineAspects() {
        for (IConfigurationElement declared : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            try {
                if (declared.createExecutableExtension("class") instanceof MachineAspect aspect) {
                    all.add(aspect);
                }
            } catch (CoreException broken) {
                LOG.log(Level.ERROR, "no side of machines by " + declared.getContributor().getName(), broken);
            }
        }
    }

    /**
     * All of them.
     *
     * @return in the order of the registry
     */
    public List<MachineAspect> all() {
        return List.copyOf(all);
    }
}
