// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ssh Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a host is reached by SSH. Never holds a secret.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.SshEndpoint#getPort <em>Port</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.SshEndpoint#getUser <em>User</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.SshEndpoint#getAuthentication <em>Authentication</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.SshEndpoint#getKeyFile <em>Key File</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getSshEndpoint()
 * @model
 * @generated
 */
public interface SshEndpoint extends NetworkEndpoint {
	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"22"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSshEndpoint_Port()
	 * @model default="22"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.SshEndpoint#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * The default value is <code>"root"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSshEndpoint_User()
	 * @model default="root"
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.SshEndpoint#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Authentication</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.SshAuthentication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Authentication</em>' attribute.
	 * @see org.hotseat.model.cluster.SshAuthentication
	 * @see #setAuthentication(SshAuthentication)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSshEndpoint_Authentication()
	 * @model
	 * @generated
	 */
	SshAuthentication getAuthentication();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.SshEndpoint#getAuthentication <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authentication</em>' attribute.
	 * @see org.hotseat.model.cluster.SshAuthentication
	 * @see #getAuthentication()
	 * @generated
	 */
	void setAuthentication(SshAuthentication value);

	/**
	 * Returns the value of the '<em><b>Key File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key File</em>' attribute.
	 * @see #setKeyFile(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSshEndpoint_KeyFile()
	 * @model default=""
	 * @generated
	 */
	String getKeyFile();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.SshEndpoint#getKeyFile <em>Key File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key File</em>' attribute.
	 * @see #getKeyFile()
	 * @generated
	 */
	void setKeyFile(String value);

} // SshEndpoint
