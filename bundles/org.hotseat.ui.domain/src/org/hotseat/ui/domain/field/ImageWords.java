// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.console.machine.ImageUse;

/** Says who uses a disk image. Pure. */
public final class ImageWords {

    private static final int NAMED = 3;

    private ImageWords() {
    }

    /**
     * Who uses it, the first few by name.
     *
     * @param uses none or more
     * @param here host that need not be named
     * @return empty text for none
     */
    public static String users(List<ImageUse> uses, Optional<HostId> here) {
        List<String> names = uses.stream().map(use -> user(use, here)).distinct().toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining(Messages.usersBetween));
        return names.size() > NAMED ? NLS.bind(Messages.usersMore, first, names.size() - NAMED) : first;
    }

    private static String user(ImageUse use, Optional<HostId> here) {
        String name = use.machine().isPresent() ? use.user() : use.user().substring(use.user().lastIndexOf('/') + 1);
        String placed = here.filter(use.host()::equals).isPresent() ? name
                : NLS.bind(Messages.userOnHost, name, use.hostName());
        return use.base() ? NLS.bind(Messages.userAbove, placed) : placed;
    }

    /**
     * What happens when one more machine has it for a disk.
     *
     * @param uses none or more
     * @param here host that need not be named
     * @return empty for none
     */
    public static Optional<String> warning(List<ImageUse> uses, Optional<HostId> here) {
        List<ImageUse> above = uses.stream().filter(ImageUse::base).toList();
        if (!above.isEmpty()) {
            List<ImageUse> plain = above.stream().map(use -> new ImageUse(use.machine(), use.user(), use.host(),
                    use.hostName(), false)).toList();
            return Optional.of(NLS.bind(Messages.baseWarning, users(plain, here)));
        }
        return uses.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.usedWarning, users(uses, here)));
    }
}
