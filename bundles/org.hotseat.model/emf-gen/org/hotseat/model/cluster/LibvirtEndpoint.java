// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Libvirt Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which hypervisor of the host is used. The socket path may be empty: the usual places are tried.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.LibvirtEndpoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.LibvirtEndpoint#getUri <em>Uri</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.LibvirtEndpoint#getSocketPath <em>Socket Path</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getLibvirtEndpoint()
 * @model
 * @generated
 */
public interface LibvirtEndpoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.HypervisorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.HypervisorKind
	 * @see #setKind(HypervisorKind)
	 * @see org.hotseat.model.cluster.ClusterPackage#getLibvirtEndpoint_Kind()
	 * @model
	 * @generated
	 */
	HypervisorKind getKind();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.LibvirtEndpoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.HypervisorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(HypervisorKind value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * The default value is <code>"qemu:///system"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getLibvirtEndpoint_Uri()
	 * @model default="qemu:///system"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.LibvirtEndpoint#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Socket Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Socket Path</em>' attribute.
	 * @see #setSocketPath(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getLibvirtEndpoint_SocketPath()
	 * @model default=""
	 * @generated
	 */
	String getSocketPath();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.LibvirtEndpoint#getSocketPath <em>Socket Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket Path</em>' attribute.
	 * @see #getSocketPath()
	 * @generated
	 */
	void setSocketPath(String value);

} // LibvirtEndpoint
