// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.HypervisorKind;
import org.hotseat.model.cluster.LibvirtEndpoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Libvirt Endpoint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.LibvirtEndpointImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.LibvirtEndpointImpl#getUri <em>Uri</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.LibvirtEndpointImpl#getSocketPath <em>Socket Path</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LibvirtEndpointImpl extends MinimalEObjectImpl.Container implements LibvirtEndpoint {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final HypervisorKind KIND_EDEFAULT = HypervisorKind.LIBVIRT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected HypervisorKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = "qemu:///system";

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

	/**
	 * The default value of the '{@link #getSocketPath() <em>Socket Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketPath()
	 * @generated
	 * @ordered
	 */
	protected static final String SOCKET_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSocketPath() <em>Socket Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketPath()
	 * @generated
	 * @ordered
	 */
	protected String socketPath = SOCKET_PATH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LibvirtEndpointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.LIBVIRT_ENDPOINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HypervisorKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(HypervisorKind newKind) {
		HypervisorKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIBVIRT_ENDPOINT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIBVIRT_ENDPOINT__URI, oldUri, uri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSocketPath() {
		return socketPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocketPath(String newSocketPath) {
		String oldSocketPath = socketPath;
		socketPath = newSocketPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.LIBVIRT_ENDPOINT__SOCKET_PATH, oldSocketPath, socketPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.LIBVIRT_ENDPOINT__KIND:
				return getKind();
			case ClusterPackage.LIBVIRT_ENDPOINT__URI:
				return getUri();
			case ClusterPackage.LIBVIRT_ENDPOINT__SOCKET_PATH:
				return getSocketPath();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.LIBVIRT_ENDPOINT__KIND:
				setKind((HypervisorKind)newValue);
				return;
			case ClusterPackage.LIBVIRT_ENDPOINT__URI:
				setUri((String)newValue);
				return;
			case ClusterPackage.LIBVIRT_ENDPOINT__SOCKET_PATH:
				setSocketPath((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.LIBVIRT_ENDPOINT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClusterPackage.LIBVIRT_ENDPOINT__URI:
				setUri(URI_EDEFAULT);
				return;
			case ClusterPackage.LIBVIRT_ENDPOINT__SOCKET_PATH:
				setSocketPath(SOCKET_PATH_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.LIBVIRT_ENDPOINT__KIND:
				return kind != KIND_EDEFAULT;
			case ClusterPackage.LIBVIRT_ENDPOINT__URI:
				return !URI_EDEFAULT.equals(uri);
			case ClusterPackage.LIBVIRT_ENDPOINT__SOCKET_PATH:
				return !SOCKET_PATH_EDEFAULT.equals(socketPath);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", uri: ");
		result.append(uri);
		result.append(", socketPath: ");
		result.append(socketPath);
		result.append(')');
		return result.toString();
	}

} //LibvirtEndpointImpl
