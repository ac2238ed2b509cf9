// Calls Gangway with the generated client and prints what it got: dialect, status, then the portal's URL or the code.
package main

import (
	"context"
	"fmt"
	"net/url"
	"os"

	"github.com/ogen-go/ogen/ogenerrors"

	"example.com/clients/gangway"
)

const (
	returnURL = "https://app.example.com/account"
	elsewhere = "https://elsewhere.example/"
)

var ctx = context.Background()

// A credential for either dialect.
type credential string

func (c credential) HookbridgeKey(context.Context, gangway.OperationName) (gangway.HookbridgeKey, error) {
	return gangway.HookbridgeKey{Token: string(c)}, nil
}

func (c credential) UserdocksToken(context.Context, gangway.OperationName) (gangway.UserdocksToken, error) {
	return gangway.UserdocksToken{Token: string(c)}, nil
}

// The other schemes of the contract are for operations that are not called here.

func (c credential) UserdocksApiKey(context.Context, gangway.OperationName) (gangway.UserdocksApiKey, error) {
	return gangway.UserdocksApiKey{}, ogenerrors.ErrSkipClientSecurity
}

func (c credential) UserdocksClientId(context.Context, gangway.OperationName) (gangway.UserdocksClientId, error) {
	return gangway.UserdocksClientId{}, ogenerrors.ErrSkipClientSecurity
}

func (c credential) OperatorKey(context.Context, gangway.OperationName) (gangway.OperatorKey, error) {
	return gangway.OperatorKey{}, ogenerrors.ErrSkipClientSecurity
}

func (c credential) StripeSignature(context.Context, gangway.OperationName) (gangway.StripeSignature, error) {
	return gangway.StripeSignature{}, ogenerrors.ErrSkipClientSecurity
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func userdocks(token string, page url.URL) {
	client := must(gangway.NewClient(os.Getenv("GANGWAY_URL"), credential(token)))
	body := gangway.UserdocksCreateBillingPortal{
		TenantUuid:       gangway.UUID(os.Getenv("GANGWAY_TENANT")),
		DefaultReturnUrl: gangway.ReturnUrl(page),
	}
	params := gangway.CreateBillingPortalParams{AppUuid: gangway.UUID(os.Getenv("GANGWAY_APP"))}
	switch response := must(client.CreateBillingPortal(ctx, &body, params)).(type) {
	case *gangway.UserdocksBillingPortalHeaders:
		fmt.Println("userdocks", 200, &response.Response.Items[0].NextAction.URL)
	case *gangway.UserdocksBadRequestErrorHeaders:
		fmt.Println("userdocks", 400, response.Response.Errors[0].Code)
	case *gangway.UserdocksUnauthorizedErrorHeaders:
		fmt.Println("userdocks", 401, response.Response.Errors[0].Code)
	}
}

func hookbridge(gangwayURL, key string, page url.URL) {
	client := must(gangway.NewClient(gangwayURL, credential(key)))
	body := gangway.HookbridgeCreatePortalSession{ReturnURL: gangway.NewOptReturnUrl(gangway.ReturnUrl(page))}
	switch response := must(client.CreatePortalSession(ctx, gangway.NewOptHookbridgeCreatePortalSession(body))).(type) {
	case *gangway.HookbridgePortalSessionHeaders:
		fmt.Println("hookbridge", 200, &response.Response.Data.PortalURL)
	case *gangway.HookbridgeBadRequestErrorHeaders:
		fmt.Println("hookbridge", 400, response.Response.Error.Code)
		for field := range response.Response.Error.Details.Value {
			fmt.Println("details", field)
		}
	case *gangway.HookbridgeUnauthorizedErrorHeaders:
		fmt.Println("hookbridge", 401, response.Response.Error.Code)
	case *gangway.HookbridgeNotFoundErrorHeaders:
		fmt.Println("hookbridge", 404, response.Response.Error.Code)
	}
}

func main() {
	account, abroad := *must(url.Parse(returnURL)), *must(url.Parse(elsewhere))
	token := os.Getenv("GANGWAY_TOKEN")
	userdocks(token, account)
	userdocks(token, abroad)
	userdocks("header.payload.signature", account)

	gangwayURL, key := os.Getenv("GANGWAY_URL"), os.Getenv("GANGWAY_API_KEY")
	hookbridge(gangwayURL, key, account)
	hookbridge(gangwayURL, key, abroad)
	hookbridge(gangwayURL, key, url.URL{Scheme: "https", Host: "app.example.com", Path: "/", RawQuery: "a b"})
	hookbridge(gangwayURL, "hb_test_wrong", account)
	hookbridge(gangwayURL, os.Getenv("GANGWAY_UNSUBSCRIBED_API_KEY"), account)

	// A later version, which answers with more fields.
	hookbridge(os.Getenv("LATER_URL"), key, account)
}
