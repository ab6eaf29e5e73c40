// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.service.Services;

/** The clusters that were open, newest first, as items of a menu. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = Services.find(ClusterDesk.class).map(ClusterDesk::recent).orElse(List.of());
        if (files.isEmpty()) {
            Action none = new Action(Messages.noRecent) { };
            none.setEnabled(false);
            return new IContributionItem[] { new ActionContributionItem(none) };
        }
        return files.stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path file) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
                null, OpenHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        parameter.label = LegacyActionTools.escapeMnemonics(file.toString());
        parameter.parameters = Map.of(OpenHandler.FILE, file.toString());
        return new CommandContributionItem(parameter);
    }
}
