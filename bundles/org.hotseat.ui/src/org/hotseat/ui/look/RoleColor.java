// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.themes.IColorFactory;

/** Gives the workbench's page of colours our values, so that plugin.xml needs none. */
public final class RoleColor implements IColorFactory, IExecutableExtension {

    private Role role = Role.TEXT;

    @Override
    public void setInitializationData(IConfigurationElement config, String attribute, @Nullable Object data) {
        role = Role.valueOf(String.valueOf(data));
    }

    @Override
    public RGB createColor() {
        return role.rgb(Theme.current());
    }
}
