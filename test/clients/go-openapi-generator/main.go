// Calls Gangway with the generated client and prints what it got: dialect, status, then the portal's URL or the code.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"example.com/clients/gangway"
)

const (
	returnURL = "https://app.example.com/account"
	elsewhere = "https://elsewhere.example/"
)

func clientOf(url, credential string) (*gangway.APIClient, context.Context) {
	configuration := gangway.NewConfiguration()
	configuration.Servers = gangway.ServerConfigurations{{URL: url}}
	return gangway.NewAPIClient(configuration), context.WithValue(context.Background(), gangway.ContextAccessToken, credential)
}

func modelOf(err error) any {
	var failed *gangway.GenericOpenAPIError
	if !errors.As(err, &failed) || failed.Model() == nil {
		panic(err)
	}
	return failed.Model()
}

func userdocks(token, url string) {
	client, ctx := clientOf(os.Getenv("GANGWAY_URL"), token)
	body := gangway.NewUserdocksCreateBillingPortal(os.Getenv("GANGWAY_TENANT"), url)
	portal, response, err := client.UserdocksAPI.CreateBillingPortal(ctx, os.Getenv("GANGWAY_APP")).
		UserdocksCreateBillingPortal(*body).Execute()
	if err == nil {
		fmt.Println("userdocks", response.StatusCode, portal.Items[0].NextAction.Url)
		return
	}
	switch model := modelOf(err).(type) {
	case gangway.UserdocksBadRequestError:
		fmt.Println("userdocks", response.StatusCode, model.Errors[0].Code)
	case gangway.UserdocksUnauthorizedError:
		fmt.Println("userdocks", response.StatusCode, model.Errors[0].Code)
	}
}

func hookbridge(gangwayURL, key, url string) {
	client, ctx := clientOf(gangwayURL, key)
	body := gangway.NewHookbridgeCreatePortalSession()
	body.SetReturnUrl(url)
	session, response, err := client.HookbridgeAPI.CreatePortalSession(ctx).HookbridgeCreatePortalSession(*body).Execute()
	if err == nil {
		fmt.Println("hookbridge", response.StatusCode, session.Data.PortalUrl)
		return
	}
	switch model := modelOf(err).(type) {
	case gangway.HookbridgeBadRequestError:
		fmt.Println("hookbridge", response.StatusCode, model.Error.Code)
		for field := range model.Error.GetDetails() {
			fmt.Println("details", field)
		}
	case gangway.HookbridgeUnauthorizedError:
		fmt.Println("hookbridge", response.StatusCode, model.Error.Code)
	case gangway.HookbridgeNotFoundError:
		fmt.Println("hookbridge", response.StatusCode, model.Error.Code)
	}
}

func main() {
	token := os.Getenv("GANGWAY_TOKEN")
	userdocks(token, returnURL)
	userdocks(token, elsewhere)
	userdocks("header.payload.signature", returnURL)

	url, key := os.Getenv("GANGWAY_URL"), os.Getenv("GANGWAY_API_KEY")
	hookbridge(url, key, returnURL)
	hookbridge(url, key, elsewhere)
	hookbridge(url, key, "https://app.example.com/?a b")
	hookbridge(url, "hb_test_wrong", returnURL)
	hookbridge(url, os.Getenv("GANGWAY_UNSUBSCRIBED_API_KEY"), returnURL)

	// A later version, which answers with more fields.
	hookbridge(os.Getenv("LATER_URL"), key, returnURL)
}
