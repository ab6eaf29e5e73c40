// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.rule;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.image.NewImage;

/**
 * Names that people give. libvirt itself takes a line break when it renames, and cannot read the description again
 * after its next start; so what no host can keep is refused here. Pure.
 */
public final class Names {

    private Names() {
    }

    /**
     * Refuses a name that no machine can have.
     *
     * @param name as a person typed it
     * @throws FailureException INVALID with the reason
     */
    public static void requireMachine(String name) throws FailureException {
        require(!name.isBlank(), Messages.emptyName);
        require(name.indexOf('/') < 0, NLS.bind(Messages.slash, name));
        require(printable(name), NLS.bind(Messages.control, printed(name)));
    }

    /**
     * Refuses an image that no folder can have.
     *
     * @param image what is wanted
     * @throws FailureException INVALID with the reason
     */
    public static void requireImage(NewImage image) throws FailureException {
        requireFolder(image.folder());
        requireFile(image.name());
        require(image.size().bytes() > 0, Messages.emptyImage);
    }

    /**
     * Refuses what is no whole path of a folder.
     *
     * @param folder a path on a host
     * @throws FailureException INVALID with the reason
     */
    public static void requireFolder(String folder) throws FailureException {
        require(folder.startsWith("/") && printable(folder), NLS.bind(Messages.folder, printed(folder)));
    }

    /**
     * The folder of a file.
     *
     * @param path whole path of a file on a host
     * @return the folder's path
     * @throws FailureException INVALID when it is none
     */
    public static String folderOf(String path) throws FailureException {
        requireFolder(path);
        int slash = path.lastIndexOf('/');
        requireFile(path.substring(slash + 1));
        return slash == 0 ? "/" : path.substring(0, slash);
    }

    /**
     * The same path in one form.
     *
     * @param path of a file or a folder, whole or not
     * @return without doubled slashes and without one at the end
     */
    public static String plain(String path) {
        String single = path.replaceAll("/+", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    private static void requireFile(String name) throws FailureException {
        boolean given = !name.isBlank() && !name.equals(".") && !name.equals("..");
        require(given, Messages.emptyFile);
        require(name.indexOf('/') < 0 && printable(name), NLS.bind(Messages.fileForm, printed(name)));
    }

    /**
     * A failure that a file is in the way.
     *
     * @param path of the file
     * @return EXISTS, to be thrown
     */
    public static FailureException taken(String path) {
        return new FailureException(FailureCode.EXISTS, NLS.bind(Messages.taken, path), Messages.takenRemedy);
    }

    /**
     * A failure that a file is not there.
     *
     * @param path of the file
     * @return NOT_FOUND, to be thrown
     */
    public static FailureException missing(String path) {
        return new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.missing, path), Messages.missingRemedy);
    }

    private static boolean printable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static String printed(String text) {
        return text.replaceAll("\\p{Cntrl}", "\u2423");
    }

    private static void require(boolean holds, String text) throws FailureException {
        if (!holds) {
            throw new FailureException(FailureCode.INVALID, text, Messages.remedy);
        }
    }
}
